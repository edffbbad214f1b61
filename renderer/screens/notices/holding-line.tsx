import { IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { holdingUntil } from '../../../shared/incident/notice/holding.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useShortTime } from '../../parts/use-short-time.ts'
import { clock } from '../../store/clock.ts'
import styles from './detail.module.css'
import { latestPromise, promiseNext } from './promise-next.ts'
import type { DeskView, Looked } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly looked: Looked; readonly view: DeskView }

/** Whether a holding statement may go out without approval and for how long, or what it lacks, with the promise in one click. */
export function Holding({ row, looked, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const time = useShortTime()
  const until = holdingUntil(view.open.state)
  const left = useStore(clock, ({ now }) => spanWords(Math.max(0, until - now), language))
  const soonest = useStore(clock, ({ now }) => latestPromise(now))
  const { bar } = looked
  if (bar === 'other-stage') return null
  return (
    <p className={bar === null ? styles.free : styles.dead}>
      <IconClockHour4 aria-hidden size={17} />
      {bar === null ? t('notices.approval.free', { left }) : t(`notices.approval.bar.${bar}`)}
      {bar === 'promise' && !looked.unsaved && (
        <ActButton onAct={() => void promiseNext(row, view, soonest)}>
          {t('notices.approval.promise', { time: time(soonest) })}
        </ActButton>
      )}
    </p>
  )
}
