import type { PlanSentences } from './plan-tables.ts'

const answers = { confirmed: '参加できる', declined: '参加できない' } as const

/** The events of our own scenarios and of planned drills in Japanese. */
export const planJa: PlanSentences = {
  'scenario.published': ({ scenario }) => `シナリオ「${scenario.name.ja}」を公開`,
  'scenario.withdrawn': ({ scenario }) => `シナリオを取り下げ(${scenario})`,
  'plan.saved': ({ draft }, { time }) => `訓練を計画(${time(draft.at)})`,
  'plan.cancelled': ({ reason }) => `訓練の計画を取り消し${reason === '' ? '' : `(理由:${reason})`}`,
  'plan.answered': ({ person, answer }) => `訓練の事前確認:${person} は${answers[answer]}`
}
