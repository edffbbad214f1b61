import { clockZero, tick } from '../event/clock.ts'
import type { Envelope, NewEvent } from '../event/envelope.ts'
import { emptyLog, receive } from '../event/log.ts'
import { decide } from '../incident/decide.ts'
import { incidentFolder } from '../incident/fold.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Case } from './case.ts'
import { CASE_KEEPER, replayOf, streamOfCase } from './case.ts'

/** A fact of a replay, and when it happened (ms). */
export type CaseFact = { readonly at: number; readonly event: NewEvent }

/** The clock and the maker of ids with which a case is replayed. */
export type ReplayWith = { readonly now: number; readonly newId: () => string }

/**
 * Everything that a case comes to, decided by the same rules as what people enter. Throws where a step is refused: then
 * the playbook's case and the rules do not fit, which a test holds for the cases that we bring along.
 */
export function factsOfCase(wanted: Case, playbook: PlaybookIndex, { now, newId }: ReplayWith): CaseFact[] {
  const facts: CaseFact[] = []
  let log = emptyLog(incidentFolder)
  for (const { at, command } of replayOf(wanted)) {
    const context = { now, happenedAt: at, actor: CASE_KEEPER, playbook, newId }
    const decision = decide(log.state, command, context)
    if (!decision.ok) throw new Error(`${wanted.timeline.id}: ${command.name} is refused (${decision.refusal.code})`)
    for (const event of decision.events) {
      facts.push({ at, event })
      log = receive(
        log,
        [provisional(event, at, facts.length, { wanted, now, after: log.events.at(-1) })],
        incidentFolder
      )
    }
  }
  return facts
}

type Before = { readonly wanted: Case; readonly now: number; readonly after: Envelope | undefined }

/** A fact as an entry of a log that nobody keeps, for the next decision to start from. */
function provisional(event: NewEvent, happenedAt: number, seq: number, { wanted, now, after }: Before): Envelope {
  return {
    ...event,
    stream: streamOfCase(wanted),
    node: 'case',
    seq,
    at: tick(after?.at ?? clockZero, now),
    enteredAt: now,
    happenedAt,
    actor: CASE_KEEPER,
    prev: null
  }
}
