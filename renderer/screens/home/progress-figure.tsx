import { useTranslation } from 'react-i18next'
import styles from './home.module.css'

/** How many duties are done of those that are in force. */
export function ProgressFigure({ closed, total }: { readonly closed: number; readonly total: number }) {
  const { t } = useTranslation()
  return (
    <span className={styles.figure}>
      <span className={`${styles.value} digits`}>
        {closed}/{total}
      </span>
      <meter className={styles.meter} aria-label={t('home.progress')} min={0} max={Math.max(1, total)} value={closed} />
      <span className={styles.label}>{t('home.progress')}</span>
    </span>
  )
}
