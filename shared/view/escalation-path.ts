import type { Acknowledgement, Escalation, EscalationStep } from '../incident/escalation/escalation.ts'
import type { RaiseDue } from '../watch/due.ts'
import type { Watched } from '../watch/engine.ts'
import { watch } from '../watch/engine.ts'
import { NEXT_STEP_SPAN_MS } from './escalations.ts'

/** One who stands on a level, and whether they acknowledged; a lapsed acknowledgement was asked for again. */
export type PathTarget = {
  readonly target: string
  readonly ack: Acknowledgement | undefined
  readonly lapsed: boolean
}

/**
 * One level of an escalation: `reached` and `skipped` are past, `coming` has a time unless the escalation is held,
 * `jumped` was left out by a person, `unneeded` will not be reached as the facts stand.
 */
export type PathLevel = {
  readonly level: number
  readonly state: 'reached' | 'skipped' | 'coming' | 'jumped' | 'unneeded'
  /** When it was raised, or will be (ms). */
  readonly at: number | null
  readonly targets: readonly PathTarget[]
  readonly why: 'empty' | 'absent' | null
  readonly repeats: readonly EscalationStep[]
  readonly lateMs: number
}

/** The levels of an escalation in order, past and to come, as things stand at a moment (ms). */
export function escalationPath(watched: Watched, escalation: Escalation, now: number): PathLevel[] {
  const planned = escalation.resolved ? new Map<number, RaiseDue>() : plannedOf(watched, escalation, now)
  const count = Math.max(escalation.levels, ...planned.keys())
  const jumpedTo = escalation.jump?.value.to ?? 0
  return Array.from({ length: count }, (_, index) => {
    const level = index + 1
    const step = escalation.steps.find((one) => one.level === level && one.round === 0)
    if (step) return reached(step, escalation)
    const due = planned.get(level)
    const state = due ? 'coming' : level < jumpedTo ? 'jumped' : 'unneeded'
    return {
      level,
      state,
      at: due && !escalation.held ? due.fireAt : null,
      why: due?.skipped ?? null,
      targets: (due?.targets ?? []).map((target) => targetOf(target, escalation)),
      repeats: [],
      lateMs: 0
    }
  })
}

function reached(step: EscalationStep, escalation: Escalation): PathLevel {
  return {
    level: step.level,
    state: step.skipped ? 'skipped' : 'reached',
    at: step.at,
    why: step.skipped,
    targets: step.targets.map((target) => targetOf(target, escalation)),
    repeats: escalation.steps.filter((one) => one.level === step.level && one.round > 0),
    lateMs: step.lateMs
  }
}

function targetOf(target: string, { acks }: Escalation): PathTarget {
  const own = acks.filter((ack) => ack.role === target || ack.person === target)
  const ack = own.find((one) => one.lapsedAt === null)
  return { target, ack, lapsed: ack === undefined && own.length > 0 }
}

/** The levels to come. Those of a held escalation are found as if it were let go on, for somebody wants to see them. */
function plannedOf(watched: Watched, escalation: Escalation, now: number): Map<number, RaiseDue> {
  const { state } = watched
  const escalations = new Map(state.escalations).set(escalation.id, { ...escalation, held: undefined })
  const dues = watch({ ...watched, state: { ...state, escalations } }, now, NEXT_STEP_SPAN_MS)
  return new Map(
    dues.flatMap((due) => (due.kind === 'raise' && due.escalation === escalation.id ? [[due.level, due] as const] : []))
  )
}
