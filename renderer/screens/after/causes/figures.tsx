import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { basisOf } from '../../../../shared/report/metrics/basis.ts'
import { figureText } from '../../../../shared/report/metrics/figure-text.ts'
import { figuresOf, isKnown } from '../../../../shared/report/metrics/figures.ts'
import { formulaText } from '../../../../shared/report/metrics/formula-text.ts'
import cards from '../../../parts/card.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { clock } from '../../../store/clock.ts'
import { usePeople } from '../../../store/people.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../after.module.css'

const MINUTE = 60_000

/** The figures by which the incident is judged, each with its formula; what is not known is said to be so. */
export function Figures({ open: { state, playbook } }: { readonly open: OpenIncidentProps }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const people = usePeople()
  const now = useStore(clock, (time) => time.now - (time.now % MINUTE))
  const figures = useMemo(() => figuresOf(basisOf(state, playbook, people, now)), [state, playbook, people, now])
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('after.figures.title')}>
      <h2>{t('after.figures.title')}</h2>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={figure.id} data-known={isKnown(figure)}>
            <dt title={formulaText(figure.formula, language)}>{figure.name[language]}</dt>
            <dd className="digits">{figureText(figure.value, language)}</dd>
          </div>
        ))}
      </dl>
      {figures.some(({ value }) => value.kind === 'span' && value.ms === null) && (
        <p className="dim">{t('after.figures.unknownHint')}</p>
      )}
    </section>
  )
}
