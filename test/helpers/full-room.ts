import { deedDone } from '../../shared/drill/deed.ts'
import { dutiesInForce } from '../../shared/incident/duty/in-force.ts'
import type { Actor } from '../../shared/event/envelope.ts'
import type { CommandData, CommandName } from '../../shared/incident/commands.ts'
import { treeRoles } from '../../shared/watch/sources/runs.ts'
import { movesFor, roomAfter } from './drill-rooms.ts'
import { playbook } from './given.ts'
import { matsumoto, takahashi, tanaka } from './people.ts'
import { isNeeded } from '../../shared/incident/resumption/opens.ts'
import { presentOrder } from '../../shared/incident/resumption/ladder.ts'
import type { Step } from './given.ts'
import { playedStages } from './ladder-play.ts'
import { chief, goFor, plainGates, prepared, roundPassed, stepTo } from './resuming.ts'
import type { Move, Room, RoomView } from './run-drill.ts'

const MINUTE = 60_000
/** When (ms after the start) the reopening is prepared and announced, and when it comes, where bars look at how it does. */
const PREPARING = 60 * MINUTE
const REOPENING = 100 * MINUTE

/** A room that does everything that a drill is scored by, each thing before its time. */
export const fullRoom: Room = (view) => [...roomAfter(0)(view), ...habits.flatMap((habit) => habit(view))]

type Habit = (view: RoomView) => readonly Move[]

const habits: readonly Habit[] = [stop, callAll, tell, doDuties, fileReport, checkAssets, reopen]

function move<N extends CommandName>(name: N, data: CommandData<N>, by: Actor = matsumoto): Move {
  return { by, command: { name, data } as Move['command'] }
}

/** At once: withdrawals halted, others restricted, the time at which that took effect, the planned end where there is one. */
function stop({ state, now }: RoomView): readonly Move[] {
  const cells = (services: readonly string[]) => services.map((service) => ({ service, asset: '*' }))
  const planned = playbook.types.get(state.exercise?.scenario.type ?? '')?.planned === true
  return [
    ...(state.hits.size === 0 && !planned
      ? [
          move('service.change', { cells: cells(['cryptoOut', 'fiatOut']), state: 'halted', note: '' }),
          move('service.change', { cells: cells(['margin', 'spot']), state: 'degraded', note: '' })
        ]
      : []),
    ...(state.times.has('effective') || planned ? [] : [retime('effective', now)]),
    ...(planned && !state.times.has('plannedEnd')
      ? [retime('plannedEnd', (state.exercise?.beganAt ?? 0) + 180 * MINUTE)]
      : [])
  ]
}

const retime = (name: 'effective' | 'plannedEnd', at: number) => move('halt.retime', { name, at, reason: '' })

/** Every role of the tree, called and reached at once. */
function callAll({ state }: RoomView): readonly Move[] {
  const called = new Set([...state.calls.values()].map(({ role }) => role))
  return treeRoles(playbook)
    .filter((role) => !called.has(role))
    .flatMap((role) => movesFor({ kind: 'reached', role: role as never }, { state, now: 0 }, ''))
}

/** A first word on every channel but one that is unsafe, then another before each promised time. */
function tell({ state, now }: RoomView): readonly Move[] {
  const promise = 25 * MINUTE
  const posts = [...state.posts.values()]
  const channels = playbook.playbook.channels
    .map(({ id }) => id as string)
    .filter((id) => state.exercise?.scenario.id !== 'DR-08' || id !== 'email')
  const last = Math.max(0, ...posts.map(({ at }) => at))
  if (posts.length > 0 && now - last < promise - 5 * MINUTE) return []
  return channels.map((channel) => move('mark.post', { channel, nextUpdateAt: now + promise }, takahashi))
}

/** Every duty that falls due in the drill, before it does, with a second signature where two are asked for. */
function doDuties({ state, now }: RoomView): readonly Move[] {
  const end = (state.exercise?.beganAt ?? 0) + (state.exercise?.scenario.minutes ?? 0) * MINUTE
  return dutiesInForce(state, playbook)
    .filter(({ duty, closed, dueAt, waits, progress }) => {
      if (closed || dueAt === null || dueAt > end || waits.length > 0) return false
      return duty.repeatEveryMinutes === null || progress === undefined || dueAt - now <= MINUTE
    })
    .map(({ duty, progress }) =>
      move('duty.check', { duties: [duty.id] }, progress?.status === 'waiting' ? tanaka : matsumoto)
    )
}

function fileReport({ state }: RoomView): readonly Move[] {
  const wanted = ['JP-FSA-1', ...(state.exercise?.scenario.id === 'DR-08' ? ['JP-PPC-1'] : [])]
  return wanted
    .filter((report) => !state.deadlines.get(report)?.sent.report)
    .flatMap((report) => movesFor({ kind: 'reported', report }, { state, now: 0 }, ''))
}

/** Where a bar asks for a check of customers' assets that passes: one, once the failure that the drill brings was noted. */
function checkAssets(view: RoomView): readonly Move[] {
  const { exercise } = view.state
  const bar = exercise?.scenario.passCriteria.find(({ ref }) => ref.startsWith('AC-'))
  if (!bar || !exercise || view.now < exercise.beganAt + REOPENING) return []
  const deed = { kind: 'check', check: bar.ref, result: 'pass' } as const
  return deedDone(deed, view.state, playbook, exercise.beganAt) === null ? movesFor(deed, view, '') : []
}

/** In a drill whose bars look at the reopening: everything that stands before a step said and told, then one step up. */
function reopen({ state, now }: RoomView): readonly Move[] {
  const { exercise, resumption } = state
  const looks = exercise?.scenario.passCriteria.some(({ ref }) => ref === 'RG-08' || ref === 'ER-18') ?? false
  if (!looks || !exercise || now < exercise.beganAt + PREPARING || resumption.steps.size > 0) return []
  if (!resumption.ladder) return [move('resume.choose', { ladder: 'default', reason: '' })]
  const round = [...state.checks.values()].findLast(({ voided }) => !voided)
  if (!round) return moves(roundPassed('', 0).slice(0, 1))
  if (round.balances.size === 0) return moves(roundPassed(round.id, 0).slice(1))
  const needed = playedStages.find((one) => one.order > presentOrder(state) && isNeeded(state, playbook, one))
  if (!needed) return []
  if (now < exercise.beganAt + REOPENING)
    return resumption.announcements.length > 0 ? [] : moves(prepared(0, gatesFor(state)))
  return moves([
    ...prepared(0, gatesFor(state)).slice(2),
    ...goFor(needed.id, 0),
    ...goFor(needed.id, 0, chief),
    stepTo(needed.id, 0)
  ])
}

/** The gates that a person's word is enough for, of those that the severity asks for. */
function gatesFor({ severity }: RoomView['state']): string[] {
  const asked = playbook.playbook.resumption.gates.filter(({ severities }) =>
    (severities as readonly string[]).includes(severity?.value ?? '')
  )
  return plainGates.filter((id) => asked.some((gate) => gate.id === id))
}

function moves(steps: readonly Step[]): Move[] {
  return steps.flatMap(({ command, by = matsumoto }) =>
    command === 'look' || 'fact' in command ? [] : [{ command, by }]
  )
}
