/** The words of the outbox: what leaves the console. */
export const outbox = {
  title: '送信箱',
  sides: '送信箱の表示',
  side: { sendings: '送信', brief: '社内速報', page: 'ステータスページ' },
  waiting: { sendings: '要対応 {{count}}', brief: '未送信 {{count}}', page: '要公開 {{count}}' },
  toWays: '連携先の設定',
  toDesk: '告知デスクへ',
  listMark: '、',
  drillNone: '訓練です。端末の外へは何も出ていません。',
  drillBlocked: '訓練です。端末の外へは何も出ていません({{count}}件を送信箱で止めました)。',
  emptyTitle: '送信するものはありません',
  empty: '告知デスクで承認済みの告知を送信箱へ渡すと、ここに並びます。社内速報もここから送れます。',
  emptyNoWays:
    '連携先がまだありません。メール・ステータスページ・Webhookを設定すると、承認済みの告知と社内速報をここから送れます。設定しなくても、告知は手作業で掲載できます。',
  emptyDrill: '訓練中に送信しても、すべて送信箱で止まり、端末の外へは出ません。本番と同じ操作で試せます。',
  filters: '絞り込み',
  filter: { all: 'すべて', person: '要対応', moving: '進行中', over: '完了' },
  search: '送信を検索',
  searchHint: '経路・本文・状態で検索',
  searchClear: '検索を消す',
  nothingFound: '該当する送信はありません。',
  list: '送信の一覧',
  since: '{{span}}経過',
  ago: '({{span}}前)',
  via: '経路: {{way}}',
  viaBy: '経路: {{way}} / {{person}} が {{time}} に送信箱へ',
  elsewhere: '(別の端末から送られます)',
  attempts: '試行 {{count}}回',
  nextIn: '次の再送まで {{span}}',
  nextNow: 'まもなく再送',
  mailing: '一斉メールの進み具合',
  mailed: '{{all}}件中 {{sent}}件送信',
  percent: '{{percent}}%',
  pace: '毎分 {{count}}件',
  left: '残り 約{{span}}',
  refusedCount: '・拒否 {{count}}',
  unknownCount: '・不明 {{count}}',
  link: '掲載先:',
  mend: {
    settings: '「{{way}}」の設定を直す',
    list: '「{{way}}」に宛先リストを取り込む',
    retryAll: '「{{way}}」で失敗した{{count}}件をまとめて再送',
    retried: '{{count}}件を再送します',
    none: '選んだ送信は失敗していません。'
  },
  blockedWhy: '訓練のため、送信箱が止めました。端末の外へは何も出ていません。',
  someUnknown: '届いたか分からない宛先が{{count}}件あります。一覧を開き、届いていたか送り直すかを記録してください。',
  decided: '{{person}} が {{time}} に判断',
  decidedWhy: '{{person}} が {{time}} に判断(理由: {{reason}})',
  writtenAt: '{{time}} に送信箱へ入れた文面です。',
  reasonOptional: '理由(任意)',
  source: {
    notice: '告知デスクでこの告知を開く',
    brief: '今の速報の文面を見る',
    statusPage: '今のページの見え方を見る'
  },
  history: '経過',
  byItself: '自動',
  language: { ja: '日本語', en: '英語' },
  textIn: '本文({{language}})',
  copyIn: '{{language}}の本文をコピー',
  pageText: 'ステータスページは、送る時点の掲載中の告知から作ります。',
  noText: '本文はありません。',
  truth: {
    title: '内容は今も正しいか',
    same: '引用している事実は変わっていません。',
    changed: '引用している事実のうち {{count}}件が変わりました。',
    newer: '同じ経路に新しい告知(第{{number}}報)があります。',
    gone: '取り下げられました',
    isOther: '変更あり',
    since: '{{time}} から'
  },
  act: { release: '正しいので送る', retry: '今すぐ再送', confirm: '届いていた', hold: '保留', cancel: '取りやめ' },
  ask: {
    release: {
      title: '内容は今も正しいですか',
      confirm: '正しいので送る',
      lead: '本文と、今の事実を読み比べてください。違うときは閉じて「取りやめ」を選び、告知を作り直します。'
    },
    retry: {
      title: '今すぐ再送',
      confirm: '再送する',
      lead: '待ち時間を飛ばして送り直します。到達不明のものは、届いていないことを確かめてから再送してください。'
    },
    confirm: {
      title: '届いていたことを記録',
      confirm: '届いていた',
      lead: '送り先を見て、届いていたことを確かめてください。もう一度送られることはありません。'
    },
    hold: { title: '送信を保留', confirm: '保留する', lead: '「正しいので送る」を選ぶまで送られません。' },
    cancel: {
      title: '送信を取りやめ',
      confirm: '取りやめる',
      lead: 'この送信は終わりになります。すでに送った分は取り消せません。'
    }
  },
  done: {
    release: '送信を始めます: {{what}}',
    retry: '再送します: {{what}}',
    confirm: '届いていたと記録しました: {{what}}',
    hold: '保留しました: {{what}}',
    cancel: '取りやめました: {{what}}'
  },
  recipients: {
    open: { refused: '拒否された宛先 {{count}}件', unknown: '到達不明の宛先 {{count}}件' },
    title: { refused: '拒否された宛先', unknown: '到達不明の宛先' },
    lead: {
      refused: 'メールサーバーが受け付けなかった宛先です。番号は応答コード(SMTP)です。',
      unknown:
        '送信中に途切れ、届いたか分からない宛先です。メールサーバーの送信記録で確かめ、選んで記録してください。選ばなければ全件が対象です。'
    },
    elsewhere: '宛先の一覧は、送った端末だけにあります。',
    reveal: 'アドレスを表示',
    hide: 'アドレスを伏せる',
    save: 'CSVに書き出す',
    recorded: '表示と書き出しは記録されます',
    saved: '宛先をファイルに書き出しました',
    before: '前へ',
    after: '次へ',
    range: '{{total}}件中 {{from}}〜{{to}}',
    mark: '選択',
    markOne: '{{number}}番を選択',
    number: '番号',
    address: 'アドレス',
    answer: '応答',
    gone: '表示できません',
    none: '該当する宛先はありません。',
    arrived: '届いていた({{count}}件)',
    again: '送り直す({{count}}件)',
    sure: '届いていないことを確かめましたか。届いていた宛先には2通届きます。',
    settled: '宛先の確認を記録しました'
  },
  brief: {
    list: '部門の一覧',
    title: '{{department}}への社内速報',
    occasion: {
      declared: '{{time}} に宣言。各部門へ速報が必要です。',
      phase: '{{time}} に「{{phase}}」へ移行。各部門へ速報が必要です。'
    },
    standing: {
      due: '未送信',
      stuck: '送信で要対応',
      'under-way': '送信中',
      told: '送信済み',
      blocked: '訓練で停止',
      closed: '不要'
    },
    noWay: '連携先なし',
    noWayHelp: 'この部門に届く連携先がありません。本文をコピーして社内チャットなどで送ってください。',
    setUp: '連携先を設定',
    last: '前回 {{time}}',
    never: 'まだ送っていません',
    due: '速報がまだの部門: {{who}}',
    sendDue: 'まとめて送る({{count}}件)',
    nothingDue: '送れる未送信の速報はありません。',
    send: '{{way}} で送る',
    queued: '送信箱に入れました({{way}})',
    queuedAll: '{{count}}件を送信箱に入れました',
    showOpen: '{{way}} の送信を見る',
    asNow: '今({{time}})送ると、次の文面になります。',
    keys: {
      down: '次の部門',
      up: '前の部門',
      send: 'この部門に速報を送る',
      sendDue: '未送信の部門にまとめて送る',
      copy: '速報の本文をコピー'
    }
  },
  page: {
    title: 'ステータスページの見え方',
    which: 'ページ',
    one: '{{way}}({{channel}})',
    noneTitle: 'ステータスページがありません',
    none: '公開フォルダーかHTTPの連携先を設定すると、掲載中の告知を日本語と英語のページ・JSON・Atomフィードとして公開できます。',
    standing: {
      outdated: '公開中のページは古い内容です。公開し直してください。',
      missing: '掲載中の告知が、まだこのページに公開されていません。',
      current: '公開中のページは最新です。',
      never: 'まだ公開していません。'
    },
    last: '前回の公開 {{time}}',
    publish: '公開する',
    again: '公開し直す',
    queued: 'ステータスページを送信箱に入れました'
  },
  keys: { down: '次の送信', up: '前の送信', retryAll: '同じ連携先で失敗したものをまとめて再送' }
} as const
