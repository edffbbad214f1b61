import { useTranslation } from 'react-i18next'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import { scoreParts } from '../../../shared/drill/score/score.ts'
import { percentText } from '../../../shared/report/debrief/percent.ts'
import { debriefWordsOf } from '../../../shared/report/words/debrief.ts'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './debrief.module.css'

/** The total, readable across the room, and the five parts that make it. */
export function ScoreHead({ score }: { readonly score: DrillScore }) {
  const { t } = useTranslation()
  const terms = debriefWordsOf(useLanguage())
  const none = t(score.over ? 'debrief.notAsked' : 'debrief.toCome')
  return (
    <section className={styles.total} aria-label={t('debrief.total')}>
      <div className={styles.sum}>
        <span className="dim">{t('debrief.total')}</span>
        <strong className="digits">{percentText(score.total) ?? none}</strong>
        <span>{t(score.over ? 'debrief.final' : 'debrief.soFar')}</span>
      </div>
      <dl className={styles.parts} title={t('debrief.totalHint')}>
        {scoreParts.map((part) => (
          <div key={part}>
            <dt>{terms.parts[part]}</dt>
            <dd className="digits">{percentText(score.parts[part]) ?? none}</dd>
            <dd aria-hidden className={styles.bar}>
              <span style={{ width: `${(score.parts[part] ?? 0) * 100}%` }} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="dim">{t('debrief.totalHint')}</p>
    </section>
  )
}
