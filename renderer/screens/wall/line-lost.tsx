import { IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { useZone } from '../../store/zone.ts'
import styles from './line-lost.module.css'

/** Across the whole wall: nothing on it is new since a moment (ms). */
export function LineLost({ since }: { readonly since: number }) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <div className={styles.lost} role="alert">
      <strong>
        <IconPlugConnectedX aria-hidden size="1em" />
        {t('wall.lost')}
      </strong>
      <span>{t('wall.lostSince', { time: formatInstant(since, zone, { seconds: true }) })}</span>
    </div>
  )
}
