import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWall } from '../../../store/clock.ts'
import styles from './import.module.css'
import type { Busy } from './use-address-book.ts'

/** What the host is at, and for how long already: 50,000 rows take a while. */
export function BusyNote({ busy }: { readonly busy: Busy }) {
  const { t } = useTranslation()
  const seconds = Math.max(0, Math.floor((useWall() - busy.since) / 1000))
  return (
    <div className={styles.busy}>
      <span>{busy.text}</span> <span className="digits dim">{t('people.importing.elapsed', { seconds })}</span>
      <Progress value={100} animated aria-label={busy.text} />
    </div>
  )
}
