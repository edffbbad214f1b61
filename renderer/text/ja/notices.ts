import { dialog } from './notices/dialog.ts'
import { finding } from './notices/finding.ts'

/** The notice desk: rounds of texts on the channels, their signatures, their way out. */
export const notices = {
  title: '告知デスク',
  group: '告知',
  newRound: '新しい告知',
  holding: '確認中の一報',
  holdingKey: '確認中の一報を全告知先に作る',
  holdingLeft: '承認なしで出せる残り {{left}}',
  emptyTitle: 'まだ告知はありません',
  emptyFacts: '事実票を埋めると、文面は事実から自動で作られます。',
  emptyNew: '「新しい告知」(N)で、4つの告知先の文面を日本語と英語で一度に作ります。',
  emptyHolding: '事実がまだそろわないときは「確認中の一報」(H)。最初の {{minutes}} 分は承認なしで出せます。',
  rounds: '告知の回',
  search: '告知を検索',
  notFound: '該当する文面はありません。',
  round: {
    numbered: '第{{number}}報 {{stage}}',
    plain: '{{stage}}',
    correction: '訂正 第{{number}}報',
    add: '{{channel}} の文面を作る',
    out: '掲載 {{done}}/{{all}}',
    refillAll: 'この回を事実から作り直す ({{count}})',
    proposeAll: 'この回をまとめて承認依頼 ({{count}})',
    approveAll: 'この回をまとめて承認 ({{count}})'
  },
  status: {
    draft: '下書き',
    stale: '事実が変わった',
    rejected: '差戻し',
    proposed: '承認待ち {{signed}}/{{needs}}',
    approved: '承認済み {{signed}}/{{needs}}',
    planned: '掲載予定',
    queued: '送信待ち',
    posting: '送信中',
    failed: '送信失敗',
    posted: '掲載済み',
    corrected: '訂正済み',
    withdrawn: '取下げ'
  },
  next: {
    mend: '直すところ {{count}} 件',
    propose: '次:承認を依頼',
    resubmit: '次:直して再依頼',
    refill: '次:{{fields}} を反映',
    approve: '{{needs}} の承認待ち',
    post: '次:掲載',
    planned: '{{time}} 掲載予定',
    late: '掲載予定 {{time}} を過ぎています',
    free: '承認なしで掲載できます',
    sending: '送信箱にあります',
    retry: '次:手で掲載するか送り直す',
    prove: '次:リンクか画面で証拠を付ける',
    proven: '証拠あり',
    byHand: '{{time}} {{person}}'
  },
  action: {
    propose: '承認を依頼',
    approve: '承認',
    reject: '差し戻す',
    refill: '事実から作り直す',
    send: '送信する',
    window: '投稿画面を開く',
    post: '掲載済みにする',
    plan: '掲載時刻を決める',
    prove: '証拠を付ける',
    correct: '訂正を作る',
    withdraw: '取り下げる'
  },
  send: {
    lead: '送信箱へ渡すと、すぐに顧客へ送られます。文面は凍結されます。',
    drill: '訓練です。送信箱で止まり、外へは何も出ません。',
    by: '送る方法',
    recipients: '宛先 {{count}} 件',
    confirm: '送信箱へ渡す',
    noWay: '「{{channel}}」へ送る連携先は設定されていません。手で掲載するか、連携先を設定してください。',
    setUp: '連携先を設定する',
    show: '送信箱で見る'
  },
  window: {
    drill: '訓練では投稿画面を開きません。',
    lead: '投稿画面に文面が入ります。投稿は自分で行い、戻って掲載済みにします。',
    where: '開く先',
    language: '言語',
    open: '開く'
  },
  key: {
    down: '次の文面',
    up: '前の文面',
    look: '表示を切り替える(文面・差分・見え方)',
    save: '文面を保存',
    copyBoth: '日英の文面をコピー',
    copyJa: '日本語の文面をコピー',
    copyEn: '英語の文面をコピー',
    refillAll: 'この回を事実から作り直す',
    proposeAll: 'この回をまとめて承認依頼',
    approveAll: 'この回をまとめて承認',
    none: {
      refill: '事実が変わった文面はこの回にありません',
      propose: '承認を依頼できる文面はこの回にありません',
      approve: 'あなたが承認できる文面はこの回にありません'
    }
  },
  noneChosen: '左の一覧から文面を選んでください。',
  notForStatus: '今の状態({{status}})ではできません。',
  blocked: '直すところが {{count}} 件あります。先に直してください。',
  about: '{{channel}} — {{round}}',
  ja: '日本語',
  en: '英語',
  texts: '文面',
  looks: '文面の見方',
  look: { text: '編集', frozen: '文面', changes: '差分', preview: '見え方' },
  part: { title: '件名({{language}})', body: '本文({{language}})' },
  save: {
    fromFacts: '{{time}} に事実票から作成({{person}})',
    byHand: '{{time}} に保存済み({{person}})',
    unsaved: '未保存の変更があります。',
    kills: '保存すると署名 {{count}} 件が無効になります。',
    save: '保存({{keys}})',
    discard: '変更を捨てる',
    overtaken: 'その間に {{person}} さんが文面を変えました({{time}})。あなたの入力は残っています。',
    keepMine: '自分の文面を続ける',
    takeTheirs: '新しい文面にする',
    first: '未保存の変更があります。先に保存してください。',
    nothing: '未保存の変更はありません。'
  },
  changes: {
    against: '何と比べるか',
    template: 'ひな型と事実',
    rejected: '差し戻された文面',
    signed: '署名された文面',
    corrected: '訂正前の告知',
    previous: '前回の告知',
    same: '違いはありません',
    added: '加えた',
    removed: '削った',
    nothing: '比べるものがありません。'
  },
  preview: { page: 'トップページのお知らせ', mail: 'メール', push: 'スマートフォンの通知', post: '投稿' },
  copy: {
    title: '件名をコピー({{language}})',
    body: '本文をコピー({{language}})',
    ja: '日本語をコピー',
    en: '英語をコピー',
    both: '日英をコピー'
  },
  room: {
    title: '件名 {{used}}/{{limit}}',
    body: '本文 {{used}}/{{limit}}',
    total: '{{used}}/{{limit}}(全角2・URL23)',
    over: '{{over}} 超過'
  },
  approval: {
    title: '承認',
    signed: '{{need}}:{{person}} {{time}}',
    missing: '{{need}}:未',
    mine: 'あなたが承認できます',
    dead: '無効になった承認:{{need}} {{person}} {{time}}',
    becauseText: '文面が変わりました',
    becauseFact: '事実が変わりました({{field}})',
    rejected: '{{person}} が差し戻し {{time}}:「{{reason}}」',
    free: 'この一報は承認なしで掲載できます(残り {{left}})',
    showChanges: '変わったところを見る',
    bar: {
      edited: '手で直した一報には承認が要ります',
      promise: '次回更新を15分以内に約束していないので、承認が要ります',
      'first-notice-out': '第一報が出たあとは、一報にも承認が要ります',
      'time-over': '承認なしで出せる時間は過ぎました。承認が要ります'
    }
  },
  posted: {
    at: '{{time}} 掲載 — {{person}}',
    span: '{{from}} 開始、{{to}} 完了 — {{person}}',
    unapproved: '承認なし(確認中の一報の規則)',
    noProof: '掲載の証拠がまだありません',
    frozen: '掲載された文面です。変更できません。',
    corrects: '{{time}} の告知を訂正するもの:{{reason}}',
    correctedBy: 'この告知は訂正済みです',
    showOther: '見る',
    withdrawn: '{{person}} が取下げ {{time}}:「{{reason}}」'
  },
  findings: {
    title: '確認',
    none: '規則に触れるところはありません',
    blocks: '止めるもの {{count}}',
    warns: '注意 {{count}}',
    in: '{{language}}:',
    block: '掲載不可',
    warn: '注意',
    rule: '規則 {{rule}}',
    confirm: '別の言い方で述べている',
    mend: '{{language}}を直す',
    facts: '事実票で直す'
  },
  dialog,
  finding
} as const
