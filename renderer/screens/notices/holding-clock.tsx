import { IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { holdingUntil } from '../../../shared/incident/notice/holding.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import styles from './notices.module.css'

/** How long a holding statement may still go out without approval; gone once the first full notice is out or the time is over. */
export function HoldingClock({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const until = holdingUntil(state)
  const left = useStore(clock, ({ now }) => (now < until ? spanWords(until - now, language) : null))
  const isTold = [...state.notices.values()].some((one) => one.posted && !one.withdrawn && one.stage !== 'holding')
  if (left === null || isTold) return null
  return (
    <span className={`${styles.clock} digits`}>
      <IconClockHour4 aria-hidden size={17} />
      {t('notices.holdingLeft', { left })}
    </span>
  )
}
