import type { PlanSentences } from './plan-tables.ts'

const answers = { confirmed: 'will take part', declined: 'cannot take part' } as const

/** The events of our own scenarios and of planned drills in English. */
export const planEn: PlanSentences = {
  'scenario.published': ({ scenario }) => `Scenario “${scenario.name.en}” published`,
  'scenario.withdrawn': ({ scenario }) => `Scenario withdrawn (${scenario})`,
  'plan.saved': ({ draft }, { time }) => `Drill planned for ${time(draft.at)}`,
  'plan.cancelled': ({ reason }) => `Planned drill called off${reason === '' ? '' : ` (reason: ${reason})`}`,
  'plan.answered': ({ person, answer }) => `Check before the drill: ${person} ${answers[answer]}`
}
