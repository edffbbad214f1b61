import { IconBroadcast, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './home.module.css'

/** LIVE or DRILL, told apart by word, shape and colour. */
export function ModeMark({ drill }: { readonly drill: boolean }) {
  const { t } = useTranslation()
  const Icon = drill ? IconSchool : IconBroadcast
  return (
    <span className={styles.mode} data-drill={drill}>
      <Icon aria-hidden size={16} />
      {t(drill ? 'home.drill' : 'home.live')}
    </span>
  )
}
