import { IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './timeline.module.css'

type Props = { readonly count: number; readonly onJump: () => void }

/** Says over the feed how many rows came in above what is read, and goes to them. */
export function NewPill({ count, onJump }: Props) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <button type="button" className={styles.pill} onClick={onJump}>
      <IconArrowUp aria-hidden size={18} />
      {t('timeline.arrived', { count })}
    </button>
  )
}
