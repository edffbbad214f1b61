import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PersonRow } from '../../../shared/view/people-list.ts'
import styles from './marks.module.css'

/** When the numbers were last verified, and plainly where that is too long ago. */
export function VerifiedMark({ days, overdue }: Pick<PersonRow, 'days' | 'overdue'>) {
  const { t } = useTranslation()
  const Icon = overdue ? IconAlertTriangle : IconCheck
  return (
    <span className={styles.verified} data-overdue={overdue || undefined}>
      <Icon aria-hidden size={16} />
      {days === null
        ? t('people.verified.never')
        : overdue
          ? t('people.verified.overdue', { days })
          : days === 0
            ? t('people.verified.today')
            : t('people.verified.ago', { days })}
    </span>
  )
}
