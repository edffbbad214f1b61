import { IconLock, IconLockOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/bridge/contract.ts'
import styles from './protection.module.css'

type Props = Pick<Output<'people.list'>, 'protection' | 'lockedKeys'>

/** How well the system protects what is personal, said plainly where it does not. */
export function Protection({ protection, lockedKeys }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles.protection} data-protection={protection}>
        {protection === 'os' ? <IconLock aria-hidden size={18} /> : <IconLockOff aria-hidden size={18} />}
        {t(`people.protection.${protection}`)}
      </p>
      {lockedKeys > 0 && (
        <p className={styles.protection} data-protection="none">
          <IconLockOff aria-hidden size={18} />
          {t('people.protection.locked', { count: lockedKeys })}
        </p>
      )}
    </>
  )
}
