import { IconAlertTriangleFilled, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { formatInstant } from '../../../shared/report/time.ts'
import { clockOf } from '../../../shared/watch/duty-clock.ts'
import { dueText } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import styles from './filing.module.css'

/** When a report is due, and how long that is or how late. It counts on after the incident is closed, as the law does. */
export function ReportDue({ dueAt }: { readonly dueAt: number }) {
  const { t } = useTranslation()
  const zone = useZone()
  const language = useLanguage()
  const near = useStore(clock, ({ now }) => clockOf(dueAt, now))
  const left = useStore(clock, ({ now }) => dueText(dueAt, now, zone, language))
  const Shape = near === 'late' ? IconAlertTriangleFilled : IconClock
  return (
    <span className={styles.due} data-clock={near}>
      <Shape aria-hidden size={16} />
      <span className="digits">{t('filing.due', { time: formatInstant(dueAt, zone) })}</span>
      {near !== 'later' && <b>{left}</b>}
    </span>
  )
}
