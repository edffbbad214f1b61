import { IconCircleCheck, IconMoon, IconPlane } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PersonRow } from '../../../shared/view/people-list.ts'
import styles from './marks.module.css'

const icons = { present: IconCircleCheck, 'off-hours': IconMoon, absent: IconPlane }

/** Whether somebody is there now, by their own clock. */
export function PresenceMark({ presence, until }: Pick<PersonRow, 'presence' | 'until'>) {
  const { t } = useTranslation()
  const Icon = icons[presence]
  return (
    <span className={styles.presence} data-presence={presence}>
      <Icon aria-hidden size={16} />
      {until === null ? t(`people.presence.${presence}`) : t('people.absentUntil', { day: until })}
    </span>
  )
}
