import type { Total } from '../../money/totals.ts'
import type { RegisterTotals } from '../../view/compensation/register.ts'
import { claimRows, totalsByStatus } from '../../view/compensation/register.ts'
import { totalWords } from '../../view/compensation/total-words.ts'
import type { Section } from '../document/document.ts'
import { captioned, paragraph } from '../document/document.ts'
import { compensationWordsOf } from '../words/compensation.ts'
import type { Making } from './making.ts'
import { toldRows } from './told.ts'

/** The entries in which compensation was decided, approved, paid and disputed. */
const types: readonly string[] = [
  'compensation.assessed',
  'compensation.cleared',
  'compensation.uncleared',
  'compensation.proposed',
  'compensation.approved',
  'compensation.withdrawn',
  'claim.proposed',
  'claim.signed',
  'claim.withdrawn',
  'claim.paid',
  'claim.unpaid',
  'claim.objected',
  'claim.answered'
]

/** The steps of the playbook, the decisions with their signatures, and the exact totals of the register by state. */
export function compensationSection(of: Making): Section {
  const { words, language, state } = of
  const { statuses } = compensationWordsOf(language)
  const { states, all } = totalsByStatus(claimRows(state))
  const totals = [
    ...states.map((row) => totalRow(statuses[row.status], row)),
    ...(states.length > 1 ? [totalRow(words.compensation.all, all)] : [])
  ]
  const isUntouched = state.compensation.assessments.length === 0 && state.claims.size === 0
  const steps = stepRows(of)
  const { compensation } = words
  return {
    id: 'compensation',
    title: words.sections.compensation,
    parts:
      isUntouched && steps.length === 0
        ? [paragraph(words.nothing.compensation)]
        : [
            captioned(compensation.steps, words.nothing.compensation, compensation.stepColumns, steps),
            captioned(compensation.decisions, words.nothing.compensation, words.decisionColumns, toldRows(of, types)),
            captioned(compensation.totals, words.nothing.compensation, compensation.totalColumns, totals)
          ]
  }
}

function stepRows({ playbook, language, time, words, state: { compensation } }: Making): string[][] {
  if (compensation.steps.size === 0) return []
  return playbook.playbook.compensation.steps.map((text, step) => {
    const last = compensation.steps.get(step)?.at(-1)
    const done = last?.value.done === true
    return [
      `${step + 1}. ${text[language]}`,
      done ? words.compensation.done : words.compensation.open,
      done ? last.by.person : '—',
      done ? time(last.at) : '—'
    ]
  })
}

function totalRow(name: string, { count, claimed, assessed, paid }: RegisterTotals): string[] {
  const worded = (totals: readonly Total[]) => (totals.length === 0 ? '—' : totalWords(totals))
  return [name, String(count), worded(claimed), worded(assessed), worded(paid)]
}
