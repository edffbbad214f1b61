import { readEvent } from '../event/catalogue.ts'
import type { Envelope } from '../event/envelope.ts'

/** The events about one duty, as this console reads them, newest first. `events` in their order. */
export function dutyHistory(events: readonly Envelope[], duty: string): Envelope[] {
  return events
    .filter((event) => event.type.startsWith('duty.') && event.data['duty'] === duty)
    .flatMap((event) => {
      const read = readEvent(event)
      return read.known ? [read.event] : []
    })
    .reverse()
}
