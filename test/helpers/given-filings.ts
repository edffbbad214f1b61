import type { FilingStage } from '../../shared/incident/filing/filing.ts'
import { notKnownYet } from '../../shared/report/filing/words.ts'
import { fieldsOf, hashOf, missingFields } from '../../shared/report/filing/content.ts'
import type { Step } from './given.ts'
import { given, minutes, playbook, step } from './given.ts'
import { ito } from './people.ts'

export const TOKYO = 'Asia/Tokyo'

/** A step: a version of the first report to the FSA, or of another one, is begun. */
export function begun(stage: FilingStage = 'first', deadline = 'JP-FSA-1'): Step {
  return step('filing.start', { deadline, stage })
}

/** The version that was begun last after these steps. */
export function lastFiling(steps: readonly Step[]) {
  const { state } = given(...steps)
  const filing = [...state.filings.values()].at(-1)
  if (!filing) throw new Error('no version was begun')
  return { state, filing }
}

/** The steps and after them those that say "not known yet" of everything that is still missing. */
export function withoutGaps(steps: readonly Step[]): Step[] {
  const { state, filing } = lastFiling(steps)
  const setting = { state, playbook, timeZone: TOKYO, asOf: minutes(60) }
  const missing = missingFields(filing, fieldsOf(filing, setting), playbook)
  const edits = missing.map((field) => {
    const was = filing.entries.get(field)?.length ?? 0
    return step('filing.edit', { filing: filing.id, field, text: notKnownYet, was })
  })
  return [...steps, ...edits]
}

/** What finalising the version that was begun last takes, as a person would who read it at a minute from the start. */
export function reading(steps: readonly Step[], at: number) {
  const { state, filing } = lastFiling(steps)
  const asOf = minutes(at)
  const fields = fieldsOf(filing, { state, playbook, timeZone: TOKYO, asOf })
  return { filing: filing.id, asOf, timeZone: TOKYO, hash: hashOf(filing, fields) }
}

/** The steps and after them the finalising of the version that was begun last, at a minute from the start. */
export function finalised(steps: readonly Step[], at: number): Step[] {
  const whole = withoutGaps(steps)
  return [...whole, step('filing.finalise', reading(whole, at), { by: ito, at })]
}
