import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { answeredDecisions, waitingDecisions } from '../../../../shared/view/decisions.ts'
import styles from './side.module.css'
import { DecisionRow } from './decision-row.tsx'

/** The decisions that wait for a person, and those that were answered. */
export function Decisions({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const waiting = waitingDecisions(state)
  const answered = answeredDecisions(state)
  return (
    <section aria-labelledby="side-decisions">
      <h2 id="side-decisions" className={styles.heading}>
        {t('escalation.decision.title')} <span className="digits">{waiting.length}</span>
      </h2>
      {waiting.length === 0 && <p className={styles.none}>{t('escalation.decision.none')}</p>}
      <ul className={styles.rows}>
        {[...waiting, ...answered].map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </ul>
    </section>
  )
}
