import { readEvent } from '../event/catalogue.ts'
import type { Actor, Envelope } from '../event/envelope.ts'
import { eventKey } from '../event/envelope.ts'
import type { Commander } from '../incident/state.ts'

/** One turn of command: who had it, from when until when (ms; null while it lasts), and how they came to it. */
export type CommandTurn = {
  readonly key: string
  readonly commander: Commander
  readonly from: number
  readonly until: number | null
  readonly how: 'declared' | 'accepted' | 'taken'
  readonly reason: string
  readonly by: Actor
}

const ways: Readonly<Record<string, CommandTurn['how']>> = {
  'halt.declared': 'declared',
  'command.accepted': 'accepted',
  'command.taken': 'taken'
}

/** Who has commanded an incident, newest first. `events` in their order. */
export function commandHistory(events: readonly Envelope[]): CommandTurn[] {
  const turns: CommandTurn[] = []
  for (const event of events) {
    const how = ways[event.type]
    const read = how === undefined ? undefined : readEvent(event)
    if (how === undefined || !read?.known) continue
    const { commander, reason } = read.event.data
    const last = turns.at(-1)
    if (last) turns[turns.length - 1] = { ...last, until: event.happenedAt }
    turns.push({
      key: eventKey(event),
      commander: commander as Commander,
      from: event.happenedAt,
      until: null,
      how,
      reason: typeof reason === 'string' ? reason : '',
      by: event.actor
    })
  }
  return turns.reverse()
}
