import { IconBinoculars, IconMessageReport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { incident } from '../../../store/incident.ts'
import { go } from '../../../store/route.ts'
import { openEscalationDialog } from '../../escalations/dialogs/open-dialog.ts'
import styles from './escalation.module.css'

/** The report of a fact, and the look ahead; without its word where there is little room. */
export function Tools({ compact = false }: { readonly compact?: boolean }) {
  const { t } = useTranslation()
  const ahead = () => {
    const { stream } = incident.getState()
    if (stream !== null) go({ screen: 'ahead', stream })
  }
  return (
    <span className={styles.tools}>
      <button
        type="button"
        className={styles.link}
        aria-label={t('frame.ahead')}
        title={t('frame.ahead')}
        onClick={ahead}
      >
        <IconBinoculars aria-hidden size={18} />
      </button>
      <button
        type="button"
        className={styles.link}
        aria-label={t('escalation.report.open')}
        title={t('escalation.report.hint')}
        onClick={() => openEscalationDialog({ kind: 'report', first: null })}
      >
        <IconMessageReport aria-hidden size={18} />
        {!compact && t('escalation.report.open')}
      </button>
    </span>
  )
}
