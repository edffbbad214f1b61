import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { Bars } from './side/bars.tsx'
import { Decisions } from './side/decisions.tsx'
import { Reports } from './side/reports.tsx'
import styles from './escalations.module.css'

/** What escalations led to and came from: decisions that wait, what is barred, what was reported. */
export function Side({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  return (
    <aside className={styles.side} aria-label={t('escalation.side')}>
      <Decisions state={state} />
      <Bars state={state} />
      <Reports state={state} />
    </aside>
  )
}
