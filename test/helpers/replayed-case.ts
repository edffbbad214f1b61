import { clockZero, tick } from '../../shared/event/clock.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Case } from '../../shared/reference/case.ts'
import { CASE_KEEPER } from '../../shared/reference/case.ts'
import { factsOfCase } from '../../shared/reference/replay.ts'
import { playbook, playbookHash } from './given.ts'

/** When cases are replayed in tests (ms). */
export const replayedAt = Date.UTC(2026, 10, 1)

/** A real case of the playbook by its id. */
export function caseOf(id: string, language: Case['language'] = 'en'): Case {
  const timeline = playbook.playbook.referenceTimelines.find((one) => one.id === id)
  if (!timeline) throw new Error(`there is no case ${id}`)
  return { timeline, playbook: playbook.playbook, hash: playbookHash, language }
}

/** A case as a log: each of its steps was accepted, or there would be none. */
export function replayedCase(
  id: string,
  language: Case['language'] = 'en'
): { readonly state: IncidentState; readonly events: readonly Envelope[] } {
  let ids = 0
  const facts = factsOfCase(caseOf(id, language), playbook, { now: replayedAt, newId: () => `id${(ids += 1)}` })
  const events = facts.map(({ at, event }, index): Envelope => {
    const stamps = { stream: 'case', node: 'n', seq: index + 1, at: tick(clockZero, replayedAt + index), prev: null }
    return { ...event, ...stamps, enteredAt: replayedAt, happenedAt: at, actor: CASE_KEEPER }
  })
  const { state, events: kept } = receive(emptyLog(incidentFolder), events, incidentFolder)
  return { state, events: kept }
}
