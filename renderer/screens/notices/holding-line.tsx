import { IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { HOLDING_MINUTES, holdingUntil } from '../../../shared/incident/notice/holding.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { isOpenRow } from '../../../shared/view/notices/row.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useShortTime } from '../../parts/use-short-time.ts'
import { act } from '../../store/act.ts'
import { clock } from '../../store/clock.ts'
import styles from './detail.module.css'
import type { DeskView, Looked } from './use-desk-view.ts'

const MINUTE = 60_000

type Props = { readonly row: NoticeRow; readonly looked: Looked; readonly view: DeskView }

/** Whether a holding statement may go out without approval and for how long, or what it lacks, with the promise in one click. */
export function Holding({ row, looked, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const time = useShortTime()
  const until = holdingUntil(view.open.state)
  const left = useStore(clock, ({ now }) => spanWords(Math.max(0, until - now), language))
  const soonest = useStore(clock, ({ now }) => Math.floor((now + HOLDING_MINUTES * MINUTE) / MINUTE) * MINUTE)
  const { bar } = looked
  if (bar === 'other-stage') return null
  const promise = async () => {
    const facts = [{ field: 'nextUpdate', value: { kind: 'time' as const, at: soonest } }]
    if ((await act({ name: 'fact.set', data: { facts } })) === null) return
    const round = view.rounds.find(({ rows }) => rows.includes(row))
    const notices = (round?.rows ?? [row]).filter(isOpenRow).map(({ notice }) => notice.id)
    await act({ name: 'notice.refill', data: { notices } })
  }
  return (
    <p className={bar === null ? styles.free : styles.dead}>
      <IconClockHour4 aria-hidden size={17} />
      {bar === null ? t('notices.approval.free', { left }) : t(`notices.approval.bar.${bar}`)}
      {bar === 'promise' && !looked.unsaved && (
        <ActButton onAct={() => void promise()}>{t('notices.approval.promise', { time: time(soonest) })}</ActButton>
      )}
    </p>
  )
}
