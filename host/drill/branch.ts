import type { Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { copiesFor } from '../../shared/drill/branch.ts'
import type { Exercise } from '../../shared/drill/exercise.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import { clockZero } from '../../shared/event/clock.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import { drillEvents } from '../../shared/incident/drill/events.ts'
import { fold } from '../../shared/incident/fold.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { isPerson } from '../../shared/incident/person.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import { attachedFiles } from '../../shared/incident/attached.ts'
import type { EvidenceRoom } from '../evidence.ts'
import type { Parts } from '../handlers/parts.ts'
import { actorOf, refuseWrite } from '../handlers/parts.ts'
import { sha256 } from '../store/hash.ts'
import { stamp } from '../store/stamp.ts'

const write = writerOf(drillEvents)

/**
 * Rewinds a drill into a branch: a stream of its own that begins with copies of what was entered up to the moment, then says
 * so, and whose clock stands there. The drill itself is not touched. All is written or nothing. Nothing is ever copied out
 * of a live incident.
 */
export function branchDrill(
  parts: Parts,
  { stream, at, reason }: Input<'drill.branch'>
): Reply<Output<'drill.branch'>> {
  const { desk, settings, evidence } = parts
  const actor = actorOf(settings)
  if (!actor) return refuse('who-are-you')
  if (!desk.has(stream)) return refuse('no-such-incident')
  const { events, state } = desk.incident(stream)
  const { exercise } = state
  if (!state.drill || !exercise) return refuse('no-drill')
  if (!isPerson(actor, exercise.facilitator)) return refuse('facilitator-only', { person: exercise.facilitator })
  const wall = desk.now()
  if (at < exercise.beganAt || at > nowOf(state, wall)) return refuse('outside-the-drill')

  const branch = `drill-${desk.newId()}`
  const copies = copiesFor(events, at, branch, sha256)
  const copied = fold(emptyIncident, copies).exercise
  if (!copied) return refuse('outside-the-drill')
  const marks = marksOf(copied, { from: stream, at, wall, copied: copies.length, reason }, actor)
  const { stamped } = stamp(marks, {
    stream: branch,
    node: desk.node,
    actor,
    happenedAt: at,
    now: wall,
    clock: copies.at(-1)?.at ?? clockZero,
    tail: copies.findLast(({ node }) => node === desk.node)
  })
  bringEvidence(evidence, copies, stream, branch)
  const written = desk.take([...copies, ...stamped.map(({ event }) => event)])
  return written.ok ? ok({ stream: branch }) : refuseWrite(written)
}

/** What a branch says of itself; whoever made it leads it. */
function marksOf(
  { facilitator }: Exercise,
  mark: {
    readonly from: string
    readonly at: number
    readonly wall: number
    readonly copied: number
    readonly reason: string
  },
  { person }: Actor
): NewEvent[] {
  const branched = write('drill.branched', mark)
  if (isPerson({ person }, facilitator)) return [branched]
  return [branched, write('drill.led', { facilitator: person, from: facilitator, reason: mark.reason })]
}

/** The attached files come along; one that is missing there is missing here, as its duty says in both. */
function bringEvidence(evidence: EvidenceRoom, copies: readonly Envelope[], from: string, to: string): void {
  for (const hash of attachedFiles(copies).map(({ hash }) => hash)) {
    const content = evidence.read(from, hash)
    if (typeof content !== 'string') evidence.store(to, content)
  }
}
