import { useTranslation } from 'react-i18next'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { percentText } from '../../../shared/report/debrief/percent.ts'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './debrief.module.css'
import { EvaluatorMark } from './evaluator-mark.tsx'

type Props = { readonly score: DrillScore; readonly state: IncidentState }

/** The objectives of the scenario: how far the log shows each, by what, and what an evaluator found. */
export function Objectives({ score, state }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.objectives.title')}>
      <h2>{t('debrief.objectives.title')}</h2>
      {score.objectives.length === 0 && <p className="dim">{t('debrief.objectives.empty')}</p>}
      <ol className={styles.objectives}>
        {score.objectives.map(({ objective, injects, criteria, share }) => (
          <li key={objective.id}>
            <strong className="digits">{percentText(share) ?? '—'}</strong>
            <div>
              {objective.text[language]}
              <span className="dim">
                {injects.length + criteria.length === 0
                  ? t('debrief.objectives.none')
                  : t('debrief.objectives.by', { refs: [...criteria, ...injects].join(', ') })}
              </span>
            </div>
            <EvaluatorMark
              debrief={state.debrief}
              subject={`objective:${objective.id}`}
              what={objective.text[language]}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
