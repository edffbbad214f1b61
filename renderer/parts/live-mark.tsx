import { IconBroadcast, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

/** Whether this is real or a drill: by word, shape, edge and colour. */
export function LiveMark({ drill, size }: { readonly drill: boolean; readonly size?: number }) {
  const { t } = useTranslation()
  const Shape = drill ? IconSchool : IconBroadcast
  return (
    <span className={`${styles.mark} ${drill ? styles.drill : styles.live}`} style={{ fontSize: size }}>
      <Shape aria-hidden size="1.2em" />
      {drill ? t('common.drill') : t('common.live')}
    </span>
  )
}
