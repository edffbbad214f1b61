import type { Envelope } from '../../event/envelope.ts'

/** The events about one sending, the newest first. `events` in their order. */
export function sendingHistory(events: readonly Envelope[], sending: string): Envelope[] {
  return events.filter(({ type, data }) => type.startsWith('sending.') && data['sending'] === sending).reverse()
}
