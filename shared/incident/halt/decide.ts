import type { Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { isPerson } from '../person.ts'
import { refused } from '../refusal.ts'
import { isContested } from '../register.ts'
import { AHEAD_TOLERANCE_MS, mayLieAhead, outOfOrder, timesOf } from '../times.ts'
import type { TimeName } from '../times.ts'
import type { IncidentState } from '../state.ts'
import { outstandingOf } from '../outstanding.ts'
import type { haltCommands } from './commands.ts'
import { declare } from './declare.ts'
import { haltEvents } from './events.ts'

const write = writerOf(haltEvents)

/** What is decided of the halt itself. */
export const haltDecide: Deciders<typeof haltCommands> = {
  'halt.declare': declare,
  'halt.retitle': (state, data) =>
    state.title === data.title ? refused('already-so') : decided(write('halt.retitled', data)),
  'halt.reclassify': (state, data, context) => {
    const from = state.type?.value ?? ''
    const settles = isContested(state.type)
    if (!context.playbook.types.has(data.type)) return refused('no-such-type', { type: data.type })
    if (from === data.type && !settles) return refused('already-so')
    if (data.reason === '') return refused('reason-missing')
    return decided(write('halt.reclassified', { ...data, from, settles }))
  },
  'halt.regrade': (state, data, context) => {
    const from = state.severity?.value ?? ''
    const settles = isContested(state.severity)
    const target = context.playbook.severities.get(data.severity)
    if (!target) return refused('no-such-severity', { severity: data.severity })
    if (from === data.severity && !settles) return refused('already-so')
    if (data.reason === '') return refused('reason-missing')
    const lowers = target.rank > (context.playbook.severities.get(from)?.rank ?? 0)
    if (lowers && !isPerson(context.actor, state.commander?.value.person)) {
      return refused('commander-only', { person: state.commander?.value.person ?? '' })
    }
    return decided(write('halt.regraded', { ...data, from, settles }))
  },
  'halt.retime': (state, data, context) => retime(state, data, context.now),
  'halt.explain': (state, data) => {
    const before = state.cause?.value
    if (before && before.status === data.status && before.text === data.text) return refused('already-so')
    return decided(write('halt.explained', data))
  },
  'halt.close': (state, data, context) => {
    const outstanding = outstandingOf(state, context.playbook).map(({ kind, ids }) => ({ kind, ids: [...ids] }))
    const open = outstanding.find(({ kind }) => kind === 'duty')?.ids.length ?? 0
    if (outstanding.length > 0 && data.reason === '') return refused('reason-missing', { open })
    return decided(write('halt.closed', { reason: data.reason, open, outstanding }))
  },
  'halt.reopen': (state, data) => {
    if (!state.closed) return refused('not-closed')
    if (state.exercise?.ended) return refused('drill-over')
    if (data.reason === '') return refused('reason-missing')
    return decided(write('halt.reopened', data))
  },
  'playbook.adopt': (state, data) => {
    if (state.playbook === data.playbook) return refused('already-so')
    return decided(write('playbook.adopted', data))
  }
}

/**
 * A time is set, corrected or taken back. What happened may not lie ahead, and the halt may not end before it began.
 * Where the decision was taken to be the moment of the halt (as it is by default), it goes along with a correction.
 */
function retime(
  state: IncidentState,
  data: { readonly name: TimeName; readonly at: number | null; readonly reason: string },
  now: number
): Decision {
  const was = state.times.get(data.name)?.value ?? null
  if (was === data.at) return refused('already-so')
  if (was !== null && data.reason === '') return refused('reason-missing')
  if (data.at !== null && !mayLieAhead(data.name) && data.at > now + AHEAD_TOLERANCE_MS) return refused('in-the-future')
  const along = data.name === 'effective' && was !== null && state.times.get('decided')?.value === was
  const names: readonly TimeName[] = along ? ['effective', 'decided'] : [data.name]
  const moved = Object.fromEntries(names.map((name) => [name, data.at ?? undefined]))
  const wrong = data.at === null ? undefined : outOfOrder({ ...timesOf(state), ...moved })
  if (wrong) return refused('times-out-of-order', { before: wrong[0], after: wrong[1] })
  return decided(...names.map((name) => write('halt.retimed', { ...data, name, was })))
}
