import { IconAlertOctagon, IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { formatClock } from '../../shared/report/time.ts'
import { saving } from '../store/act.ts'
import { useZone } from '../store/zone.ts'
import styles from './frame.module.css'

/** Whether what was done is on disk: nobody should have to wonder. */
export function SaveState() {
  const { t } = useTranslation()
  const { pending, savedAt, failed } = useStore(saving)
  const zone = useZone()
  if (pending > 0) {
    return (
      <span className={styles.saving} data-state="saving">
        <IconLoader2 aria-hidden size={18} />
        {t('frame.saving')}
      </span>
    )
  }
  if (failed) {
    return (
      <span className={styles.saving} data-state="failed">
        <IconAlertOctagon aria-hidden size={18} />
        {t('frame.notSaved')}
      </span>
    )
  }
  return (
    <span className={styles.saving} data-state="saved">
      <IconCircleCheck aria-hidden size={18} />
      <span className="digits">
        {savedAt === null ? t('frame.allSaved') : t('frame.savedAt', { time: formatClock(savedAt, zone, true) })}
      </span>
    </span>
  )
}
