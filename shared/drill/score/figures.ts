import type { Target } from '../../playbook/schema/target.ts'
import type { Figure } from '../../report/metrics/figures.ts'
import type { ScoreBasis } from './basis.ts'
import { gradeFigure } from './criteria.ts'
import type { Grade } from './grade.ts'

/** One of the figures with the bar that it is held against; `target` null where neither scenario nor severity sets one. */
export type FigureScore = { readonly figure: Figure; readonly target: Target | null; readonly grade: Grade }

/** The figures of the playbook with their targets: the scenario's own, else what the expected severity demands. */
export function figureScores(figures: readonly Figure[], basis: ScoreBasis): FigureScore[] {
  return figures.map((figure) => {
    const target = targetOf(figure, basis)
    return { figure, target, grade: target ? gradeFigure(figure, target, basis) : 'notAsked' }
  })
}

function targetOf({ id, key }: Figure, { exercise, playbook }: ScoreBasis): Target | null {
  const { scenario } = exercise
  const own = scenario.passCriteria.find(({ ref }) => ref === id)
  if (own) return own.target
  const targets = playbook.severities.get(scenario.expectedSeverity)?.targets
  const minutes = minutesBySeverity[key]?.(targets ?? null) ?? null
  if (minutes !== null) return { kind: 'atMostMinutes', minutes }
  const test = testOfFigure[key]
  return playbook.playbook.contactTree.tests.find(({ id: one }) => one === test)?.target ?? shares[key] ?? null
}

type Targets = NonNullable<ReturnType<ScoreBasis['playbook']['severities']['get']>>['targets']

/** The figures for which a severity sets minutes, by their keys. */
const minutesBySeverity: Readonly<Record<string, (targets: Targets | null) => number | null>> = {
  TTFN: (targets) => targets?.firstNoticeMinutes ?? null,
  TT4: (targets) => targets?.allChannelsMinutes ?? null
}

/** The figures for which a test of the call tree sets the bar. */
const testOfFigure: Readonly<Record<string, string>> = { MTTA: 'CT-4', TTAll: 'CT-5' }

/** What is promised is to be kept: every update and every critical duty in time. */
const shares: Readonly<Record<string, Target>> = {
  UPD: { kind: 'atLeastPercent', percent: 100, withinMinutes: null }
}
