import { useTranslation } from 'react-i18next'
import { HOLDING_MINUTES } from '../../../shared/incident/notice/holding.ts'
import styles from './notices.module.css'

/** Stands where nothing was made yet: what to do first. */
export function EmptyDesk() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <h2>{t('notices.emptyTitle')}</h2>
      <ul>
        <li>{t('notices.emptyFacts')}</li>
        <li>{t('notices.emptyNew')}</li>
        <li>{t('notices.emptyHolding', { minutes: HOLDING_MINUTES })}</li>
      </ul>
    </section>
  )
}
