import { useTranslation } from 'react-i18next'
import styles from './marks.module.css'

/** Whether somebody fills a role or stands in for it, and as which. */
export function OrderMark({ order }: { readonly order: number | null }) {
  const { t } = useTranslation()
  return (
    <span className={styles.order} data-first={order === null || undefined}>
      {order === null ? t('people.order.first') : t('people.order.deputy', { order })}
    </span>
  )
}
