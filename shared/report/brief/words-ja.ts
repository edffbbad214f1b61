import type { BriefWords } from './words.ts'

/** The internal brief in Japanese. */
export const briefWordsJa: BriefWords = {
  heading: '社内速報',
  untitled: '件名なし',
  type: '種別・重大度',
  phase: 'フェーズ',
  start: '停止開始',
  resumed: '再開',
  stopped: '停止・制限中',
  nothingStopped: 'なし',
  cause: '原因',
  eta: '復旧見込み',
  commander: '指揮',
  join: '集合先',
  joinUnknown: '未設定(本部に確認してください)',
  notKnown: '未定',
  nobody: '未定',
  todo: (department) => `${department}の次の対応`,
  nothingTodo: '未完了の対応はありません。本部からの連絡を待ってください',
  critical: '最重要',
  late: (by) => `${by}超過`,
  more: (count) => `ほか${count}件`,
  asOf: '情報の時点',
  elapsed: (span) => `${span}経過`,
  range: '〜'
}
