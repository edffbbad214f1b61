import type { DrillScore } from '../../drill/score/score.ts'
import { scoreParts } from '../../drill/score/score.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Language } from '../time.ts'
import { debriefWordsOf } from '../words/debrief.ts'
import { measuredText } from './measured-text.ts'
import { percentText } from './percent.ts'
import { sinceStart } from './since-start.ts'
import { targetText } from './target-text.ts'

type Exercise = NonNullable<IncidentState['exercise']>

const heads = {
  ja: { mark: '【訓練】', total: '総合', none: '対象なし' },
  en: { mark: '[DRILL]', total: 'Total', none: 'not asked' }
} as const

/** The score as plain text, to be pasted: the mark of a drill first, then parts, bars and injects, a line each. */
export function debriefAsText(score: DrillScore, exercise: Exercise, language: Language): string {
  const head = heads[language]
  const terms = debriefWordsOf(language)
  const share = (one: number | null) => percentText(one) ?? head.none
  const time = (ms: number | null) => (ms === null ? '—' : sinceStart(ms, exercise.beganAt))
  return [
    `${head.mark} ${exercise.scenario.name[language]}`,
    `${head.total}: ${share(score.total)}`,
    ...scoreParts.map((part) => `${terms.parts[part]}: ${share(score.parts[part])}`),
    '',
    ...score.criteria.map(({ criterion, measured, grade }) =>
      [
        criterion.label[language],
        measuredText(measured, exercise.beganAt, language),
        targetText(criterion.target, language),
        terms.grades[grade]
      ].join('\t')
    ),
    '',
    ...score.injects.map(({ run, rightAt, targetAt, grade }) =>
      [
        run.inject.id,
        run.inject.text[language],
        time(run.releasedAt),
        time(rightAt),
        time(targetAt),
        terms.grades[grade]
      ].join('\t')
    )
  ].join('\n')
}
