import { readEvent } from '../event/catalogue.ts'
import type { Envelope } from '../event/envelope.ts'
import type { Folder } from '../event/log.ts'
import { commandEvolve } from './command/evolve.ts'
import { dutyEvolve } from './duty/evolve.ts'
import { haltEvolve } from './halt/evolve.ts'
import { phaseEvolve } from './phase/evolve.ts'
import { remarkEvolve } from './remark/evolve.ts'
import { serviceEvolve } from './service/evolve.ts'
import type { Draft, IncidentState } from './state.ts'
import { draftOf, emptyIncident } from './state.ts'

const evolvers = new Map(
  Object.entries({
    ...haltEvolve,
    ...phaseEvolve,
    ...serviceEvolve,
    ...commandEvolve,
    ...dutyEvolve,
    ...remarkEvolve
  } as unknown as Record<string, (draft: Draft, event: Envelope) => void>)
)

/** Folds events, in their order, into an incident. Total: an unknown event is counted and otherwise left alone. */
export function fold(state: IncidentState, events: readonly Envelope[]): IncidentState {
  const draft = draftOf(state)
  for (const event of events) {
    const read = readEvent(event)
    const evolve = read.known ? evolvers.get(event.type) : undefined
    if (read.known && evolve) evolve(draft, read.event)
    else draft.unknown += 1
  }
  return draft
}

/** How an incident's stream becomes its state. */
export const incidentFolder: Folder<IncidentState> = { empty: emptyIncident, fold }
