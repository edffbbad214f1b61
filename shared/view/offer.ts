import type { Actor, Envelope } from '../event/envelope.ts'
import { isPerson } from '../incident/person.ts'
import type { Said } from '../incident/register.ts'
import type { Commander, IncidentState } from '../incident/state.ts'

/** A hand-over that waits for its answer, and what the person before the screen has to do with it. */
export type OfferView = {
  readonly offer: Said<Commander>
  /** What was said with the offer. */
  readonly note: string
  readonly part: 'offered' | 'commander' | 'other'
}

/** The hand-over on offer as one person sees it; null where there is none. Nobody (`actor` null) is anyone else. */
export function offerFor(state: IncidentState, events: readonly Envelope[], actor: Actor | null): OfferView | null {
  const { offer, commander, closed } = state
  if (!offer || closed) return null
  const note = events.findLast((event) => event.type === 'command.offered')?.data['note']
  return { offer, note: typeof note === 'string' ? note : '', part: partOf(actor, offer.value, commander?.value) }
}

function partOf(actor: Actor | null, to: Commander, commander: Commander | undefined): OfferView['part'] {
  if (!actor) return 'other'
  if (isPerson(actor, to.person)) return 'offered'
  return isPerson(actor, commander?.person) ? 'commander' : 'other'
}
