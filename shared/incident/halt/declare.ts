import type { z } from 'zod'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { TimeName } from '../times.ts'
import { AHEAD_TOLERANCE_MS, mayLieAhead, outOfOrder } from '../times.ts'
import type { haltCommands } from './commands.ts'
import { haltEvents } from './events.ts'

const write = writerOf(haltEvents)

/**
 * Declares an incident. It starts in the first phase that has begun: before the planned start of a maintenance that is
 * preparation, else the initial response. A halt that says nothing of when it took effect takes effect now.
 */
export function declare(
  state: IncidentState,
  data: z.infer<(typeof haltCommands)['halt.declare']>,
  context: Context
): Decision {
  const { playbook, now } = context
  if (state.declaredAt !== null) return refused('already-declared')
  const type = playbook.types.get(data.type)
  if (!type) return refused('no-such-type', { type: data.type })
  if (!playbook.severities.has(data.severity)) return refused('no-such-severity', { severity: data.severity })
  if (data.reference !== undefined) {
    const isKnown = playbook.playbook.referenceTimelines.some((one) => one.id === data.reference)
    if (!isKnown || !data.drill) return refused('no-such-reference', { timeline: data.reference })
  }
  for (const cell of data.cells) {
    if (!playbook.services.has(cell.service)) return refused('no-such-service', { service: cell.service })
    if (!playbook.serviceStates.has(cell.state)) return refused('no-such-state', { state: cell.state })
  }
  const ahead = entriesOf(data.times).find(([name, at]) => !mayLieAhead(name) && at > now + AHEAD_TOLERANCE_MS)
  if (ahead) return refused('in-the-future', { time: ahead[0] })
  const toCome = type.planned && (data.times.plannedStart ?? 0) > now
  const times = { ...data.times }
  if (type.kind === 'halt' && !toCome) times.effective ??= begun(data.times.plannedStart, now) ?? context.happenedAt
  const wrong = outOfOrder(times)
  if (wrong) return refused('times-out-of-order', { before: wrong[0], after: wrong[1] })
  return decided(write('halt.declared', { ...data, times, phase: toCome ? 'prepare' : 'initial' }))
}

/** A planned start that has passed. */
function begun(plannedStart: number | undefined, now: number): number | undefined {
  return plannedStart !== undefined && plannedStart <= now ? plannedStart : undefined
}

function entriesOf(times: Partial<Record<TimeName, number>>): [TimeName, number][] {
  return Object.entries(times) as [TimeName, number][]
}
