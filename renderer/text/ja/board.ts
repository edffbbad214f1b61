import { boardDialog as dialog } from './board/dialog.ts'
import { boardKeys as keys } from './board/keys.ts'
import { boardPanel as panel } from './board/panel.ts'

/** The words of the board screen. */
export const board = {
  title: 'ボード',
  listMark: '、',
  drillEnded: 'この訓練は {{time}} に {{person}} が終了しました。やり直すには分岐してください。',
  closed: 'この案件は {{time}} に {{person}} が終了しました。変更するには再開してください。',
  dialog,
  keys,
  panel,
  due: {
    at: '期限 {{time}}',
    soon: 'あと{{span}}',
    late: '{{span}}超過',
    seconds: '{{count}}秒'
  },
  anchor: { halt: '停止', plannedStart: '開始予定', plannedEnd: '終了予定', resume: '再開' },
  why: {
    after: '{{anchor}}から{{count}}分後',
    before: '{{anchor}}の{{count}}分前',
    nominal: '{{anchor}}の時刻が未定のため仮の期限({{from}})',
    round: '前回から{{count}}分ごと',
    set: '追加時に決めた期限'
  },
  header: {
    label: '案件の状況',
    timesEdit: '時刻の確認・訂正',
    since: '{{time}} の停止から',
    stopped: '{{time}} に再開',
    startsAt: '{{time}} に停止予定',
    startPassed: '停止予定 {{time}} を経過・未停止',
    noHalt: '停止なし・宣言からの経過',
    phases: '段階',
    phaseHere: '現在の段階',
    advanceTo: '次の段階「{{phase}}」へ進む',
    returnTo: '「{{phase}}」へ戻す',
    late: '遅れ',
    criticalLate: 'うち重要 {{count}}',
    nextDue: '次の期限',
    nothingDue: 'なし',
    commander: '本部長',
    nobody: '未定',
    from: '{{time}} から',
    handover: '指揮の引継ぎへ',
    cause: '原因 {{status}}',
    more: 'その他の操作',
    print: '印刷'
  },
  contested: {
    label: '{{field}}が食い違っています',
    said: '{{value}}({{person}} {{time}})',
    keep: 'これに決める',
    reason: '食い違いの解消'
  },
  strip: { title: '次にやること', nothing: '今すぐやることはありません。' },
  filter: {
    label: '表示の絞り込み',
    mine: '自分の担当',
    department: '自部門',
    late: '遅れ',
    critical: '重要',
    open: '未完了',
    allPhases: '全段階',
    search: '項目を検索',
    searchClear: '検索を消す',
    clear: '表示を元に戻す',
    zone: '時刻は {{zone}}'
  },
  column: {
    progress: '{{closed}}/{{total}}',
    progressOf: '{{department}}の進み',
    late: '遅れ {{count}}',
    soon: '間近 {{count}}',
    add: '{{department}}に項目を追加',
    duties: '{{department}}の項目'
  },
  empty: {
    filtered: '条件に合う項目はありません(全 {{count}} 件)。',
    none: 'この段階に{{department}}の項目はありません。',
    showAll: '全段階を表示',
    add: '項目を追加'
  },
  card: {
    critical: '重要',
    addedId: '追加項目',
    check: '{{id}} を完了にする',
    uncheck: '{{id}} は完了済み・取り消す',
    locked: '{{id}} は {{duties}} 待ち',
    countersign: '{{id}} に二人目として署名する',
    waits: '{{duties}} 待ち',
    mine: '{{who}}(自分)',
    mark: '{{id}} を選ぶ',
    evidence: '証拠 {{count}}',
    evidenceOwed: '証拠が未添付',
    evidenceNeeded: '要証拠',
    signed: '署名 {{count}}/2',
    rounds: '{{count}}回済み',
    every: '{{count}}分ごと',
    notes: 'メモ {{count}}',
    added: '追加',
    carriedOver: '前段階から({{phase}})',
    ahead: '後の段階({{phase}})'
  },
  matrix: {
    title: 'サービスの状態',
    allNormal: 'すべて通常',
    everyAsset: '全銘柄',
    notPerAsset: '銘柄別の設定なし',
    rival: '別の報告 {{state}}',
    selected: '{{count}} 件選択',
    selectFirst: '先にマスを選んでください。',
    selectOne: 'マスを1つだけ選んでください。',
    set: '状態を変える',
    history: '履歴',
    clear: '選択を解除',
    addAsset: '銘柄を追加(Enter)'
  },
  bulk: {
    label: '選んだ項目の一括操作',
    marked: '{{count}} 件選択',
    check: '{{count}} 件を完了にする',
    clear: '選択を解除',
    split: '{{all}} 件中 {{able}} 件が対象です。'
  },
  print: { at: '印刷 {{time}}', filtered: '(絞り込み中の一覧)' }
} as const
