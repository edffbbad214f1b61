import type { PassCriterion } from '../../playbook/schema/drill.ts'
import type { Target } from '../../playbook/schema/target.ts'
import { roundStanding } from '../../incident/asset-check/standing.ts'
import { sentOf } from '../../incident/deadline/sent.ts'
import { findInForce } from '../../incident/duty/in-force.ts'
import type { Figure } from '../../report/metrics/figures.ts'
import { deedDone } from '../deed.ts'
import type { ScoreBasis } from './basis.ts'
import type { CallFigure } from './calls.ts'
import { figureOf, gradeCall } from './calls.ts'
import type { Grade } from './grade.ts'
import { gradeBy } from './grade.ts'
import { noticeScore } from './notices.ts'

const MINUTE = 60_000

/** What a bar was held against: a figure, a test of the calls, when something was done (ms), or how often it happened. */
export type Measured =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'calls'; readonly figure: CallFigure }
  | { readonly kind: 'done'; readonly at: number | null; readonly dueAt: number | null }
  | { readonly kind: 'lead'; readonly ms: number | null }
  | { readonly kind: 'count'; readonly count: number | null }

/** A bar of the scenario with what it was held against. */
export type CriterionScore = { readonly criterion: PassCriterion; readonly measured: Measured; readonly grade: Grade }

/**
 * The bars that a drill must clear. A bar that asks that something did not happen is cleared only by a room that did what
 * it could have happened in: one that never resumed has not shown that it resumes with every gate met.
 */
export function criterionScores(basis: ScoreBasis, figures: readonly Figure[]): CriterionScore[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return basis.exercise.scenario.passCriteria.map((criterion) => score(criterion, basis, byId))
}

function score(criterion: PassCriterion, basis: ScoreBasis, figures: ReadonlyMap<string, Figure>): CriterionScore {
  const { ref, target } = criterion
  const figure = figures.get(ref)
  if (figure) return { criterion, measured: { kind: 'figure', figure }, grade: gradeFigure(figure, target, basis) }
  if (ref.startsWith('CT-')) {
    const measured = figureOf(ref, basis)
    return { criterion, measured: { kind: 'calls', figure: measured }, grade: gradeCall(measured, target, basis) }
  }
  const measured = measuredOf(ref, target, basis)
  return { criterion, measured, grade: gradeMeasured(measured, target, basis) }
}

/** Whether a figure clears a bar; one that is not known at the end misses it. */
export function gradeFigure({ value }: Figure, target: Target, basis: ScoreBasis): Grade {
  if (target.kind === 'measureOnly') return 'notAsked'
  if (value.kind === 'span') {
    if (target.kind !== 'atMostMinutes') return 'notAsked'
    const start = value.from.at ?? basis.exercise.beganAt
    return gradeBy(value.to.at, start + target.minutes * MINUTE, basis.over)
  }
  if (value.kind === 'share' && target.kind === 'atLeastPercent') {
    if (value.share !== null && value.share >= target.percent / 100) return basis.over ? 'met' : 'open'
    return basis.over ? 'missed' : 'open'
  }
  return 'notAsked'
}

/** What a bar is held against that is neither a figure nor a test of the calls. */
function measuredOf(ref: string, target: Target, basis: ScoreBasis): Measured {
  const { state, playbook } = basis
  if (ref === 'RG-08') return { kind: 'lead', ms: leadOf(basis) }
  if (ref === 'ER-18') return { kind: 'count', count: resumedAround(basis) }
  if (ref.startsWith('NL-')) return { kind: 'count', count: breachesOf(ref, basis) }
  if (ref.startsWith('ER-')) return { kind: 'done', ...answered(ref, target, basis) }
  if (ref.startsWith('AC-')) return { kind: 'count', count: passedRounds(ref, basis) }
  const report = playbook.playbook.regulatorDeadlines.find(({ id }) => id === ref)
  if (report) {
    const minutes = target.kind === 'atMostMinutes' ? target.minutes : null
    const dueAt = minutes === null ? null : basis.exercise.beganAt + minutes * MINUTE
    return { kind: 'done', at: sentOf(state, report, 'report')?.at ?? null, dueAt }
  }
  return { kind: 'done', ...dutyDone(ref, target, basis) }
}

function gradeMeasured(measured: Measured, target: Target, basis: ScoreBasis): Grade {
  const missed = basis.over ? 'missed' : 'open'
  switch (measured.kind) {
    case 'done':
      return gradeBy(measured.at, measured.dueAt ?? Number.POSITIVE_INFINITY, basis.over)
    case 'lead':
      return target.kind === 'atLeastMinutes' && measured.ms !== null && measured.ms >= target.minutes * MINUTE
        ? 'met'
        : missed
    case 'count':
      if (measured.count === null || target.kind !== 'exactly') return missed
      // Nothing that must not happen can be given up on, and more of what must happen once does no harm.
      return target.count === 0 ? (measured.count === 0 ? 'met' : 'missed') : measured.count >= 1 ? 'met' : missed
    default:
      return 'notAsked'
  }
}

/** When a duty was done, or left out with a reason, and by when it should have been. */
function dutyDone(
  id: string,
  target: Target,
  { state, playbook }: ScoreBasis
): { at: number | null; dueAt: number | null } {
  const entry = findInForce(state, playbook, id)
  // A duty that a change of type took off the board was done all the same.
  const first = state.duties.get(id)?.rounds[0]
  const at = (first?.second ?? first)?.at ?? null
  const end = target.kind === 'beforePlannedEnd' ? (state.times.get('plannedEnd')?.value ?? null) : null
  return { at, dueAt: end ?? first?.dueAt ?? entry?.dueAt ?? null }
}

/** When a rule was answered after the last inject that looks at it, and by when. */
function answered(ref: string, target: Target, basis: ScoreBasis): { at: number | null; dueAt: number | null } {
  const { exercise, state, playbook } = basis
  const looking = [...exercise.injects.values()].filter(
    ({ inject, releasedAt }) => releasedAt !== null && inject.evaluates.includes(ref)
  )
  const from = Math.max(...looking.map(({ releasedAt }) => releasedAt ?? 0))
  if (looking.length === 0) return { at: null, dueAt: null }
  const minutes = target.kind === 'atMostMinutes' ? target.minutes : 0
  return { at: deedDone({ kind: 'rule', rule: ref }, state, playbook, from), dueAt: from + minutes * MINUTE }
}

/** How long (ms) before the services opened it was announced that they would; null where they did not open. */
function leadOf({ state }: ScoreBasis): number | null {
  const opened = firstOpening(state)
  if (opened === null) return null
  const told = state.resumption.announcements
    .filter(({ what, at }) => what.includes('reopening') && at <= opened)
    .map(({ at }) => at)
  return told.length === 0 ? null : opened - Math.min(...told)
}

/** How often services opened around a gate that was not met; null where nothing opened. */
function resumedAround({ state }: ScoreBasis): number | null {
  if (firstOpening(state) === null) return null
  return [...state.resumption.steps.values()].filter(({ override }) => override !== '').length
}

function firstOpening({ resumption, times }: ScoreBasis['state']): number | null {
  const opened = [...resumption.steps.values()].map(({ at }) => at)
  const resumed = times.get('resumed')?.value
  const all = resumed === undefined ? opened : [...opened, resumed]
  return all.length === 0 ? null : Math.min(...all)
}

/**
 * Channels that a scenario makes unsafe: what customers are told by one of them is told by the attacker's leave. By the
 * drill of the playbook and the rule by which its bar names them.
 */
const unsafe: Readonly<Record<string, readonly string[]>> = { 'DR-08/NL-08': ['email'] }

/** How many texts went out against a rule; null where none went out. */
function breachesOf(ref: string, basis: ScoreBasis): number | null {
  const channels = unsafe[`${basis.exercise.scenario.origin.ref}/${ref}`]
  const { posts } = basis.sources
  if (channels) return posts.length === 0 ? null : posts.filter(({ channel }) => channels.includes(channel)).length
  const { texts } = noticeScore(basis, ['block', 'warn'])
  if (texts.length === 0) return null
  return texts.filter(({ findings }) => findings.some(({ rule }) => rule === ref)).length
}

/** In how many rounds a check of customers' assets passed with every signature. */
function passedRounds(ref: string, { state, playbook }: ScoreBasis): number {
  return [...state.checks.values()].filter(
    (round) =>
      !round.voided &&
      roundStanding(round, playbook).checks.some(
        ({ check, state: standing }) => check.id === ref && standing === 'passed'
      )
  ).length
}
