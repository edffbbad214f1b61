import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useWall } from '../../../store/clock.ts'
import { outboxMoves } from '../../../store/outbox-moves.ts'
import styles from '../ways.module.css'
import type { Busy } from './use-list-import.ts'

/** What the host is at, for how long already, and how many rows it has taken in. */
export function ListBusy({ busy, connector }: { readonly busy: Busy; readonly connector: string }) {
  const { t } = useTranslation()
  const move = useStore(outboxMoves, ({ lists }) => lists.get(connector))
  const seconds = Math.max(0, Math.floor((useWall() - busy.since) / 1000))
  const known = busy.writing && move !== undefined && move.all > 0
  return (
    <div className={styles.busy}>
      <span>{busy.text}</span>{' '}
      <span className="digits dim">
        {known && `${t('ways.mailingList.moved', move)} `}
        {t('ways.mailingList.elapsed', { seconds })}
      </span>
      <Progress
        value={known ? Math.floor((move.done * 100) / move.all) : 100}
        animated={!known}
        aria-label={busy.text}
      />
    </div>
  )
}
