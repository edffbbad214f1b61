import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useIncident } from '../store/incident.ts'
import styles from './parts.module.css'

/**
 * Says that what stands beside it is privileged, where it is; `of` is what a claim names. What carries the mark is not
 * printed with the screen.
 */
export function PrivilegedMark({ of }: { readonly of: string | null }) {
  const { t } = useTranslation()
  const standing = useIncident((open) => of !== null && open.log.state.privileges.get(of)?.value.standing === true)
  if (!standing) return null
  return (
    <span className={styles.privileged} data-privileged>
      <IconLock aria-hidden size={15} />
      {t('timeline.privilege.mark')}
    </span>
  )
}
