import type { Language } from '../time.ts'

/** The words of a drill's sections in the report, in one language. */
export type DrillSectionWords = {
  readonly score: string
  readonly injects: string
  readonly learned: string
  readonly ran: (scenario: string, facilitator: string) => string
  readonly announced: string
  readonly unannounced: string
  readonly branch: string
  readonly soFar: string
  readonly total: string
  readonly notAsked: string
  readonly totalHint: string
  readonly partColumns: readonly string[]
  readonly objectives: string
  readonly objectiveColumns: readonly string[]
  readonly bars: string
  readonly barColumns: readonly string[]
  readonly injectColumns: readonly string[]
  readonly improvised: string
  readonly hotwash: string
  readonly hotwashColumns: readonly string[]
  readonly anonymous: string
  readonly nothingSaid: string
  readonly proposals: string
  readonly proposalColumns: readonly string[]
  readonly noProposals: string
  readonly whole: string
  readonly taken: string
  readonly passed: string
  readonly waiting: string
}

const ja: DrillSectionWords = {
  score: '訓練の評価',
  injects: '状況付与ごとの予定と実際',
  learned: '振り返りと改善案',
  ran: (scenario, facilitator) => `シナリオ「${scenario}」、進行役 ${facilitator}`,
  announced: '事前に予告した訓練',
  unannounced: '抜き打ちの訓練',
  branch: '途中から分岐した訓練',
  soFar: '訓練は続いています。以下は途中経過です。',
  total: '総合',
  notAsked: '対象なし',
  totalHint: '総合は各部の平均です。評価者の所見は含みません。',
  partColumns: ['評価', '結果'],
  objectives: '目標',
  objectiveColumns: ['目標', '結果', '評価者の所見'],
  bars: '合格基準',
  barColumns: ['基準', '結果', '目標', '評価'],
  injectColumns: ['状況付与', '予定', '付与', '目標', '最初の行動', '正しい行動', '評価', '評価者の所見'],
  improvised: '即興',
  hotwash: '振り返り',
  hotwashColumns: ['問い', '発言', '発言者'],
  anonymous: '無記名',
  nothingSaid: '発言はありません',
  proposals: '手順書の改善案',
  proposalColumns: ['対象', '改善案', '提案者', '扱い'],
  noProposals: '改善案はありません',
  whole: '全体',
  taken: '採用',
  passed: '見送り',
  waiting: '検討中'
}

const en: DrillSectionWords = {
  score: 'Score of the drill',
  injects: 'Expected against actual, inject by inject',
  learned: 'Hot wash and proposed changes',
  ran: (scenario, facilitator) => `Scenario “${scenario}”, facilitated by ${facilitator}`,
  announced: 'Announced beforehand',
  unannounced: 'Unannounced',
  branch: 'A branch of another drill',
  soFar: 'The drill is still running; this is where it stands.',
  total: 'Total',
  notAsked: 'not asked',
  totalHint: 'The total is the mean of the parts. Evaluators’ marks are no part of it.',
  partColumns: ['Part', 'Result'],
  objectives: 'Objectives',
  objectiveColumns: ['Objective', 'Result', 'Evaluator'],
  bars: 'Pass bars',
  barColumns: ['Bar', 'Result', 'Target', 'Grade'],
  injectColumns: ['Inject', 'Planned', 'Released', 'Target', 'First action', 'Right action', 'Grade', 'Evaluator'],
  improvised: 'improvised',
  hotwash: 'Hot wash',
  hotwashColumns: ['Question', 'What was said', 'By'],
  anonymous: 'anonymous',
  nothingSaid: 'nobody said anything',
  proposals: 'Proposed changes of the playbook',
  proposalColumns: ['Part', 'Change', 'By', 'Outcome'],
  noProposals: 'none',
  whole: 'the whole',
  taken: 'taken up',
  passed: 'not taken up',
  waiting: 'to be decided'
}

/** The words of a drill's sections in a language. */
export function drillSectionWordsOf(language: Language): DrillSectionWords {
  return language === 'ja' ? ja : en
}
