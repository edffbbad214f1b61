import { IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useIncidents } from '../store/incidents.ts'
import { go, useRoute } from '../store/route.ts'
import styles from './frame.module.css'

/** On the screens of a real incident: the drills that stand because of it, and the way back to each. */
export function WaitingDrills() {
  const { t } = useTranslation()
  const route = useRoute()
  const drills = useIncidents() ?? []
  if (!('stream' in route) || route.screen === 'wall') return null
  return drills
    .filter(({ exercise }) => exercise !== null && !exercise.ended && exercise.yieldedTo === route.stream)
    .map(({ stream, title }) => (
      <div key={stream} className={`${styles.band} ${styles.waiting}`}>
        <IconSchool aria-hidden size={20} />
        <span>{t('frame.drillWaits', { title })}</span>
        <button type="button" className={styles.place} onClick={() => go({ screen: 'board', stream })}>
          {t('frame.toDrill')}
        </button>
      </div>
    ))
}
