import { anchorsOf } from '../incident/duty/due.ts'
import type { LocalText } from '../playbook/schema.ts'
import { isReached } from '../watch/call-run.ts'
import type { Clock } from '../watch/duty-clock.ts'
import { clockOf } from '../watch/duty-clock.ts'
import type { Watched } from '../watch/engine.ts'
import { presentCommander } from '../watch/sources/gather.ts'
import { roleRun } from '../watch/sources/runs.ts'

const MINUTE = 60_000

/** One step of the flow of the incident's type: who tells whom what, and by when (ms; null while its anchor is unknown). */
export type FlowStep = {
  readonly order: number
  readonly from: string
  readonly to: string
  readonly message: LocalText
  readonly dueAt: number | null
  /** When it was confirmed by a call, or the commander came forward by themself. */
  readonly doneAt: number | null
  readonly clock: Clock
}

/** The flow of the incident's type, in order, ticked as calls are logged. */
export function contactFlow(watched: Watched, now: number): FlowStep[] {
  const { state, playbook, people } = watched
  const flow = playbook.playbook.contactFlows.find((one) => one.type === state.type?.value)
  if (!flow) return []
  const anchors = anchorsOf(state)
  const present = presentCommander(state)
  return flow.steps
    .toSorted((a, b) => a.order - b.order)
    .map(({ order, from, to, message, due }) => {
      const run = roleRun(to, state, playbook, people, now)
      const called = isReached(run) ? (run.confirmed?.at ?? run.settled.acting?.at ?? null) : null
      const doneAt = called ?? (present?.role === to ? present.since : null)
      const anchor = anchors[due.anchor]
      const dueAt = anchor === null ? null : anchor + due.offsetMinutes * MINUTE
      return { order, from, to, message, dueAt, doneAt, clock: doneAt === null ? clockOf(dueAt, now) : 'none' }
    })
}
