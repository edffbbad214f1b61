import { IconCalendarDue } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { remindersOf } from '../../../shared/drill/plan/reminders.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import { useKnownDrills } from '../../store/plans.ts'
import { go } from '../../store/route.ts'
import { useScenarios } from '../../store/scenarios.ts'
import { useZone } from '../../store/zone.ts'
import { drillView } from '../drills/view.ts'
import styles from './home.module.css'

/** The reminders look again each minute. */
const STEP_MS = 60_000

/** Planned drills that are near, whose time has come, or that nobody started; nothing where there is none. */
export function DrillsDue() {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const now = useStore(clock, ({ wall }) => Math.floor(wall / STEP_MS) * STEP_MS)
  const plans = useKnownDrills((known) => known.plans)
  const runs = useKnownDrills((known) => known.runs)
  const scenarios = useScenarios()
  const due = useMemo(
    () => remindersOf(plans ?? [], runs ?? [], [], now).filter((one) => one.kind !== 'demand'),
    [plans, runs, now]
  )
  if (due.length === 0) return null
  const nameOf = (id: string) => {
    const scenario = plans?.find((one) => one.id === id)?.scenario ?? id
    return scenarios?.find((one) => one.id === scenario)?.name[language] ?? scenario
  }
  const open = () => {
    drillView.setState({ tab: 'plans' })
    go({ screen: 'drills' })
  }
  return (
    <ul className={styles.drillsDue} aria-label={t('drill.plans.reminders')}>
      {due.map((one) => (
        <li key={one.plan}>
          <IconCalendarDue aria-hidden size={18} />
          <span>
            {t(`drill.plans.remind.${one.kind}`, { name: nameOf(one.plan), time: formatInstant(one.at, zone) })}
            {one.open > 0 && ` ${t('drill.plans.remind.open', { count: one.open })}`}
          </span>
          <ActButton onAct={open}>{t('drill.plans.planned')}</ActButton>
        </li>
      ))}
    </ul>
  )
}
