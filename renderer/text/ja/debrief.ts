/** 訓練の振り返りの言葉。 */
export const debrief = {
  title: '訓練の評価',
  noExercise: 'シナリオに沿った訓練だけに評価があります。',
  views: { label: '表示', score: '評価', timeline: '予定と実際', hotwash: '振り返り', compare: '比較' },
  total: '総合',
  soFar: '途中経過(判定が済んだ分)',
  final: '確定(訓練終了)',
  totalHint: '5つの評価の平均。評価者の所見は含みません。',
  notAsked: '対象なし',
  toCome: 'これから',
  objectives: {
    title: '目標',
    empty: '目標はありません。',
    by: '根拠:{{refs}}',
    none: '記録からは測れません(評価者が判断)'
  },
  injects: {
    title: '状況付与ごとの対応',
    inject: '状況付与',
    released: '付与',
    seen: '確認',
    first: '最初の行動',
    right: '正しい行動',
    target: '目標',
    grade: '評価',
    deeds: '求めた行動',
    answers: '回答',
    answer: '「{{text}}」({{person}})',
    improvised: '即興'
  },
  criteria: { title: '合格基準', empty: 'このシナリオに合格基準はありません。' },
  figures: { title: '15の指標' },
  calls: { title: '連絡網の試験' },
  duties: {
    title: 'チェックリスト',
    counts: '時間内 {{met}} ・ 遅れ {{late}} ・ 未実施 {{missed}}',
    empty: '期限の来た項目はありません。'
  },
  notices: {
    title: '告知の質',
    first: '第一報',
    noFirst: 'まだ出ていません',
    updates: '更新の約束',
    noUpdates: '期限の来た更新はありません。',
    text: '{{channel}} 第{{number}}報',
    clean: '記載漏れなし',
    findings: '指摘 {{count}} 件'
  },
  notDone: '未実施',
  mark: {
    title: '評価者の所見',
    give: '所見',
    change: '所見を変更',
    about: '{{what}}について',
    verdict: '判定',
    remark: '所見(任意)',
    confirm: '記録する',
    takeBack: '所見を取り消す',
    takeBackTitle: '所見の取消し',
    by: '評価者 {{person}}:{{verdict}}',
    beside: '所見は自動の評価と並べて示し、点数には入れません。'
  },
  timeline: {
    title: '予定と実際の時間軸',
    table: '表で見る',
    chart: '図で見る'
  },
  hotwash: {
    title: '振り返り',
    lead: '終わった直後に、気づいたことを一人ずつ。無記名にすると名前はどこにも残りません。',
    add: '発言を記録',
    text: '発言',
    anonymous: '無記名',
    nobody: '無記名',
    none: 'まだ発言はありません。',
    retract: '発言を取り下げる',
    retractTitle: '発言の取下げ'
  },
  improve: {
    title: '改善',
    actions: '改善の施策',
    actionsLead: '施策は再発防止策と同じ一覧で追います。',
    addAction: '施策を計画',
    openActions: '施策の一覧へ',
    noActions: 'まだ施策はありません。',
    proposals: '手順書の改善案',
    propose: '改善案を出す',
    noProposals: 'まだ改善案はありません。',
    proposeTitle: '手順書の改善案',
    ref: '対象の項目(任意)',
    refNone: '手順書全体',
    text: '改善案',
    confirm: '記録する',
    take: '採用する',
    pass: '見送る',
    taken: '採用',
    passed: '見送り',
    waiting: '検討中',
    passTitle: '改善案の見送り'
  },
  compare: {
    title: '他の訓練・実際の停止と比べる',
    lead: '訓練は実際の停止の集計には入りません。ここでだけ並べます。',
    none: '比べる相手がまだありません。同じシナリオの訓練、同じ種別の停止、実際の事例を開くと並びます。',
    figure: '指標',
    own: 'この訓練',
    group: { live: '実際の停止', drill: '訓練', case: '実際の事例' },
    same: '同じシナリオ',
    better: '改善',
    worse: '悪化',
    equal: '同じ',
    tally: '改善 {{better}} ・ 悪化 {{worse}}',
    openCase: '実際の事例を開いて比べる'
  },
  copy: 'コピー',
  print: '印刷',
  keys: {
    group: '訓練の評価',
    voice: '振り返りの発言を記録',
    propose: '改善案を出す',
    view: '表示:{{view}}'
  }
}
