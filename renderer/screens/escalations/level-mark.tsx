import { IconStairsUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './parts.module.css'

/** The level that an escalation has reached, of how many. */
export function LevelMark({ level, levels }: { readonly level: number; readonly levels: number }) {
  const { t } = useTranslation()
  return (
    <span className={styles.level} data-last={level >= levels || undefined}>
      <IconStairsUp aria-hidden size={16} />
      {t('escalation.levelOf', { level, levels })}
    </span>
  )
}
