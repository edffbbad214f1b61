import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { History } from '../../../../shared/view/chart/history.ts'
import { emptyHistory, extendHistory } from '../../../../shared/view/chart/history.ts'

let kept: { readonly events: readonly Envelope[]; readonly history: History } = { events: [], history: emptyHistory }

/**
 * The history of a log. Where the log only grew since the last call it is carried on, so that an event costs no more in a
 * long incident; a log that was put in another order is read anew.
 */
export function historyOf(events: readonly Envelope[]): History {
  if (events === kept.events) return kept.history
  const { length } = kept.events
  const grew = length > 0 && length <= events.length && kept.events[length - 1] === events[length - 1]
  const history = grew ? extendHistory(kept.history, events.slice(length)) : extendHistory(emptyHistory, events)
  kept = { events, history }
  return history
}
