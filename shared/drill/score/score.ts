import type { IncidentState } from '../../incident/state.ts'
import type { People } from '../../people/contact.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Figure } from '../../report/metrics/figures.ts'
import { figuresOf } from '../../report/metrics/figures.ts'
import { scoreBasisOf } from './basis.ts'
import type { CallScore } from './calls.ts'
import { callScores } from './calls.ts'
import type { CriterionScore } from './criteria.ts'
import { criterionScores } from './criteria.ts'
import type { DutyScore } from './duties.ts'
import { dutyScores } from './duties.ts'
import type { FigureScore } from './figures.ts'
import { figureScores } from './figures.ts'
import { meanWorth } from './grade.ts'
import type { InjectScore } from './injects.ts'
import { injectScores } from './injects.ts'
import type { NoticeScore } from './notices.ts'
import { noticeScore } from './notices.ts'
import type { ObjectiveScore } from './objectives.ts'
import { objectiveScores } from './objectives.ts'

/** The parts of which the total is the mean. */
export const scoreParts = ['injects', 'criteria', 'calls', 'duties', 'notices'] as const
export type ScorePart = (typeof scoreParts)[number]

/** What a drill came to. Shares are from 0 to 1, null where nothing of that part was asked yet. */
export type DrillScore = {
  readonly injects: readonly InjectScore[]
  readonly objectives: readonly ObjectiveScore[]
  readonly criteria: readonly CriterionScore[]
  readonly figures: readonly FigureScore[]
  readonly calls: readonly CallScore[]
  readonly duties: readonly DutyScore[]
  readonly notices: NoticeScore
  readonly parts: { readonly [P in ScorePart]: number | null }
  /** The mean of the parts that were asked. Evaluators' marks are no part of it. */
  readonly total: number | null
  /** The drill is over: what was not done is missed. Until then the score is what stands so far. */
  readonly over: boolean
}

/**
 * Scores a drill from its log alone, at a moment of drill time (ms). What the scenario asked for and nobody did is missed,
 * never absent: a room that does nothing scores 0, one that does everything in time scores 1. The guided drill, run by one
 * person who learns the console, asks for its injects alone. Null where the incident is no drill of a scenario.
 */
export function scoreOf(state: IncidentState, playbook: PlaybookIndex, people: People, now: number): DrillScore | null {
  const basis = scoreBasisOf(state, playbook, people, now)
  if (!basis) return null
  const figures: Figure[] = figuresOf(basis)
  const injects = injectScores(basis)
  const criteria = criterionScores(basis, figures)
  const calls = callScores(basis)
  const duties = dutyScores(basis)
  const notices = noticeScore(basis)
  const whole = basis.exercise.scenario.origin.kind !== 'guided'
  const parts = {
    injects: meanWorth(injects.map(({ grade }) => grade)),
    criteria: meanWorth(criteria.map(({ grade }) => grade)),
    calls: whole ? meanWorth(calls.map(({ grade }) => grade)) : null,
    duties: whole ? meanWorth(duties.flatMap(({ graded }) => graded.map(({ grade }) => grade))) : null,
    notices: whole
      ? meanWorth([notices.first.grade, ...[...notices.updates, ...notices.texts].map(({ grade }) => grade)])
      : null
  }
  const asked = Object.values(parts).filter((share) => share !== null)
  return {
    injects,
    criteria,
    calls,
    duties,
    notices,
    objectives: objectiveScores(basis.exercise.scenario, injects, criteria),
    figures: figureScores(figures, basis),
    parts,
    total: asked.length === 0 ? null : asked.reduce((sum, share) => sum + share, 0) / asked.length,
    over: basis.over
  }
}
