import { IconBook, IconBroadcast, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '../../../shared/bridge/shapes.ts'
import styles from './home.module.css'

/** LIVE, DRILL or a real case, told apart by word, shape and colour. */
export function ModeMark({ drill, reference }: Pick<Summary, 'drill' | 'reference'>) {
  const { t } = useTranslation()
  const isCase = reference !== null
  const Icon = isCase ? IconBook : drill ? IconSchool : IconBroadcast
  return (
    <span className={styles.mode} data-drill={drill}>
      <Icon aria-hidden size={16} />
      {t(isCase ? 'home.case' : drill ? 'home.drill' : 'home.live')}
    </span>
  )
}
