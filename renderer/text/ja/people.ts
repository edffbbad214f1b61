import { exporting } from './people/exporting.ts'
import { form } from './people/form.ts'
import { importing } from './people/importing.ts'
import { reach } from './people/reach.ts'

/** The words of the list of people. */
export const people = {
  title: '連絡先',
  figures: '{{people}} 人・{{roles}} 役割中 {{filled}} 役割に担当者あり',
  search: '連絡先を検索',
  searchHint: '氏名・よみ・役割・部門',
  searchClear: '検索を消す',
  filters: '絞り込み',
  add: '連絡先を追加',
  importOpen: '取り込み',
  exportOpen: '書き出し',
  external: '社外の連絡先',
  other: '役割のない連絡先',
  filled: '{{filled}} / {{all}} 役割',
  vacant: '担当者なし',
  vacantHelp: '役割名で呼び出します',
  fillIn: '登録する',
  fillInFor: '{{role}}の担当者を登録する',
  addDeputy: '代行者を追加',
  nothing: '条件に合う連絡先はありません',
  clear: '絞り込みを解除',
  showMore: 'さらに {{count}} 人を表示',
  firstRun:
    'まだ誰も登録されていません。CSV または vCard を取り込むか、役割ごとに登録してください。担当者がいない役割も、役割名で連絡網に出ます。',
  retiredRole: '手順書にない役割({{role}})',
  locked: '個人情報を開けません(この端末に鍵がありません)',
  lockedName: '(氏名を開けません)',
  phones: '電話 {{count}} 件',
  noPhone: '電話番号なし',
  order: { first: '主担当', deputy: '副{{order}}' },
  filter: {
    unverified: '{{days}}日を超えて未確認',
    'few-numbers': '番号が1つ以下',
    vacant: '担当者なし',
    absent: '不在'
  },
  presence: { present: '対応可', 'off-hours': '勤務時間外', absent: '不在' },
  absentUntil: '不在({{day}} まで)',
  verified: {
    today: '今日確認',
    ago: '{{days}}日前に確認',
    overdue: '{{days}}日 未確認',
    never: '一度も未確認'
  },
  panel: {
    label: '選んだ連絡先',
    close: '詳細を閉じる',
    numbers: '電話番号(かける順)',
    addresses: 'メールなど(使う順)',
    show: '表示',
    showNumbers: '番号を表示',
    showAddresses: 'アドレスを表示',
    showNote: 'メモを表示',
    hide: '隠す',
    hidesIn: '{{seconds}}秒後に隠します',
    logged: '表示した人と時刻は記録に残ります',
    copy: 'コピー: {{value}}',
    hours: '勤務時間',
    always: '指定なし(いつでも)',
    zone: '時間帯',
    languages: '言語',
    absences: '不在期間',
    verifiedOn: '最終確認日',
    note: 'メモ',
    noteHidden: 'あり(非表示)',
    verifyNow: '確認済みにする',
    verifyTitle: '連絡先の確認',
    verifyLead:
      '{{name}}さんの番号とアドレスが正しいことを、今日本人に確かめましたか。{{day}} の確認として記録します。',
    verifyDo: '確かめた',
    verifiedDone: '{{name}}さんを確認済みにしました',
    retire: '外す',
    retireTitle: '{{name}}さんを連絡先から外す',
    retireLead: '一覧と連絡網から外れます。過去の記録に出る名前はそのまま残ります。',
    retireDo: '外す',
    retired: '{{name}}さんを連絡先から外しました',
    up: '先に呼ぶ',
    down: '後に呼ぶ',
    orderOf: '呼ぶ順',
    orderDone: '呼ぶ順を変えました'
  },
  kind: { mobile: '携帯', work: '勤務先', home: '自宅', other: 'その他', personal: '個人' },
  weekday: { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' },
  protection: {
    os: '氏名・番号・アドレス・メモは、OS が守る鍵で暗号化して保存しています。',
    none: 'この環境では OS が鍵を守れません。連絡先は暗号化されますが、鍵は同じフォルダーにあり、フォルダーを読める人は中身も読めます。',
    locked: '開けない鍵が {{count}} 個あります。その鍵の連絡先は役割だけを表示します。'
  },
  command: {
    search: '連絡先を検索する',
    next: '次の人',
    previous: '前の人',
    show: '番号を表示する',
    edit: '選んだ連絡先を直す',
    earlier: '選んだ人を先に呼ぶ',
    later: '選んだ人を後に呼ぶ',
    close: '詳細を閉じる'
  },
  form,
  reach,
  importing,
  exporting
} as const
