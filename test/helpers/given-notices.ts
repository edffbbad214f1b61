import type { CommandData } from '../../shared/incident/commands.ts'
import type { FactValue } from '../../shared/incident/fact/fact.ts'
import type { Notice } from '../../shared/incident/notice/notice.ts'
import { textOf } from '../../shared/incident/notice/notice.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { wholeSheet } from './arbitrary-notices.ts'
import type { Given, Outcome, Step } from './given.ts'
import { declared, given, step } from './given.ts'
import { ito, takahashi } from './people.ts'

/** A declared halt of which the facts are known: PR has filled the sheet, nobody knows when it ends. */
export function withFacts(...after: readonly Step[]): Given {
  return given(...factSteps, ...after)
}

/** The steps to a filled fact sheet. */
export const factSteps: readonly Step[] = [
  declared(),
  step('fact.set', wholeSheet(), { by: takahashi }),
  step('eta.estimate', { from: null, to: null, basis: '', reviewAt: null }, { by: takahashi })
]

/** The steps to a first notice that lies on the desk, on these channels. */
export function drafted(...channels: readonly string[]): Step[] {
  return [...factSteps, step('notice.draft', { channels: [...channels], stage: 'start' }, { by: takahashi })]
}

/** A fact in both languages. */
export function words(ja: string, en: string, short: { ja: string; en: string } | null = null): FactValue {
  return { kind: 'text', full: { ja, en }, short }
}

/** Sets one fact. */
export function fact(field: string, value: FactValue | null, doing: Parameters<typeof step>[2] = {}): Step {
  return step('fact.set', { facts: [{ field, value }] }, { by: takahashi, ...doing })
}

/** The only notice, or the last on a channel. */
export function noticeIn(state: IncidentState, channel?: string): Notice {
  const found = [...state.notices.values()].findLast((notice) => channel === undefined || notice.channel === channel)
  if (!found) throw new Error('there is no such notice')
  return found
}

/** The texts as they stand, for signing. */
export function textsIn(state: IncidentState): CommandData<'notice.approve'>['texts'] {
  return [...state.notices.values()]
    .filter((notice) => !notice.posted && !notice.withdrawn)
    .map((notice) => ({ notice: notice.id, textHash: textOf(notice).hash }))
}

/** The steps to a first notice on these channels that PR and legal have signed. */
export function signed(...channels: readonly string[]): Step[] {
  const steps = drafted(...channels)
  const texts = textsIn(given(...steps).state)
  return [
    ...steps,
    step('notice.propose', { texts }, { by: takahashi }),
    step('notice.approve', { texts }, { by: ito })
  ]
}

/** The steps to a first notice that is out on these channels, in the order in which they are named. */
export function posted(...channels: readonly string[]): Step[] {
  const steps = signed(...channels)
  const { state } = given(...steps)
  return [
    ...steps,
    ...channels.map((channel) =>
      step(
        'notice.post',
        { notice: noticeIn(state, channel).id, link: `https://example.com/${channel}`, proof: null },
        { by: takahashi }
      )
    )
  ]
}

/** The state after something that was accepted. */
export function after(outcome: Outcome): IncidentState {
  if (!outcome.decision.ok) throw new Error(`refused: ${JSON.stringify(outcome.decision.refusal)}`)
  return outcome.state
}
