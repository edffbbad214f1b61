import { IconShieldCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { countSendings, sendingRows } from '../../../shared/view/outbox/sending-rows.ts'
import styles from './drill-line.module.css'

/** Says of a drill that nothing of it left the machine, and how much was kept back. */
export function DrillLine({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const { blocked } = useMemo(() => countSendings(sendingRows(state.sendings)), [state.sendings])
  return (
    <p className={styles.drill} role="status">
      <IconShieldCheck aria-hidden size={20} />
      {blocked === 0 ? t('outbox.drillNone') : t('outbox.drillBlocked', { count: blocked })}
    </p>
  )
}
