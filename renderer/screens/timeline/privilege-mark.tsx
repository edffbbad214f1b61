import { IconLock } from '@tabler/icons-react'
import styles from './entry.module.css'
import type { Wording } from './wording.ts'

/** Says that a row is privileged: an icon and its word, and what follows from it. */
export function PrivilegeMark({ wording: { t } }: { readonly wording: Wording }) {
  return (
    <span className={styles.privileged}>
      <IconLock aria-hidden size={15} />
      {t('timeline.privilege.mark')}
    </span>
  )
}
