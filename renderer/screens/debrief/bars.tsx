import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import type { Grade } from '../../../shared/drill/score/grade.ts'
import { callFigureText, measuredText } from '../../../shared/report/debrief/measured-text.ts'
import { targetText } from '../../../shared/report/debrief/target-text.ts'
import { figureText } from '../../../shared/report/metrics/figure-text.ts'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './debrief.module.css'
import { GradeMark } from './grade-mark.tsx'

type Line = {
  readonly id: string
  readonly name: string
  readonly result: string
  readonly target: string
  readonly grade: Grade
}

/** What is held against a bar: the scenario's own, the figures, the tests of the call tree. */
export function Bars({ score, beganAt }: { readonly score: DrillScore; readonly beganAt: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <BarList
        title={t('debrief.criteria.title')}
        empty={t('debrief.criteria.empty')}
        lines={score.criteria.map(({ criterion, measured, grade }) => ({
          id: criterion.ref,
          name: criterion.label[language],
          result: measuredText(measured, beganAt, language),
          target: targetText(criterion.target, language),
          grade
        }))}
      />
      <BarList
        title={t('debrief.figures.title')}
        lines={score.figures.map(({ figure, target, grade }) => ({
          id: figure.id,
          name: figure.name[language],
          result: figureText(figure.value, language),
          target: targetText(target, language),
          grade
        }))}
      />
      <BarList
        title={t('debrief.calls.title')}
        lines={score.calls.map(({ test, figure, grade }) => ({
          id: test.id,
          name: test.name[language],
          result: callFigureText(figure, language),
          target: targetText(test.target, language),
          grade
        }))}
      />
    </>
  )
}

type Props = { readonly title: string; readonly lines: readonly Line[]; readonly empty?: ReactNode }

function BarList({ title, lines, empty }: Props) {
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="dim">{empty}</p>}
      <ul className={styles.bars}>
        {lines.map(({ id, name, result, target, grade }) => (
          <li key={id}>
            <span>{name}</span>
            <strong className="digits">{result}</strong>
            <span className="dim">{target}</span>
            <GradeMark grade={grade} />
          </li>
        ))}
      </ul>
    </section>
  )
}
