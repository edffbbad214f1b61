import { useTranslation } from 'react-i18next'
import styles from './clocks.module.css'

/** From where a bar says that time runs short: the shares at which the rules raise their alarms (ER-14). */
const ALARMS = [50, 80] as const

/** How much of a report's time is used: a bar with marks where the alarms are, and the number. */
export function ShareBar({ percent }: { readonly percent: number }) {
  const { t } = useTranslation()
  const shown = Math.min(100, percent)
  const tone = percent >= 100 ? 'late' : percent >= ALARMS[1] ? 'warning' : percent >= ALARMS[0] ? 'soon' : 'calm'
  return (
    <span className={styles.share} data-tone={tone}>
      <span className={styles.bar} aria-hidden>
        <span className={styles.fill} style={{ width: `${shown}%` }} />
        {ALARMS.map((at) => (
          <span key={at} className={styles.tick} style={{ left: `${at}%` }} />
        ))}
      </span>
      <span className="digits" aria-hidden>
        {t('clocks.used', { percent: shown })}
      </span>
      <span className="unseen">{t('clocks.usedOf', { percent: shown })}</span>
    </span>
  )
}
