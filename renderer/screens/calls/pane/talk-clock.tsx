import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../../../shared/report/time.ts'
import { useNow } from '../../../store/clock.ts'
import styles from './work-box.module.css'

/** How long a taken call lasts by now. `since` in ms. */
export function TalkClock({ since }: { readonly since: number }) {
  const { t } = useTranslation()
  const now = useNow()
  return (
    <span className={`${styles.clock} digits`}>
      {t('calls.elapsed', { time: formatDuration(Math.max(0, now - since)).slice(3) })}
    </span>
  )
}
