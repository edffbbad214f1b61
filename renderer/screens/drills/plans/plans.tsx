import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarOf } from '../../../../shared/drill/plan/calendar.ts'
import { remindersOf } from '../../../../shared/drill/plan/reminders.ts'
import { testsCallTree } from '../../../../shared/drill/plan/run.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useStore } from 'zustand'
import { clock } from '../../../store/clock.ts'
import { useKnownDrills } from '../../../store/plans.ts'
import { useCurrentPlaybook } from '../../../store/playbooks.ts'
import { useScenarios } from '../../../store/scenarios.ts'
import { useZone } from '../../../store/zone.ts'
import { Loading } from '../../incident-gate.tsx'
import { CalendarTable } from './calendar-table.tsx'
import { PlanDialogs } from './plan-dialogs.tsx'
import { PlanTable } from './plan-table.tsx'
import { openPlanDialog } from './plan-view.ts'
import styles from './plans.module.css'
import { Reminders } from './reminders.tsx'

/** The calendar looks again each minute: what it says changes by the day. */
const STEP_MS = 60_000

/** What the rules demand of drills and how it stands, what is planned, and what is to be remembered now. */
export function Plans() {
  const { t } = useTranslation()
  const zone = useZone()
  const now = useStore(clock, ({ wall }) => Math.floor(wall / STEP_MS) * STEP_MS)
  const playbook = useCurrentPlaybook()
  const scenarios = useScenarios()
  const listed = useKnownDrills((known) => known.plans)
  const runs = useKnownDrills((known) => known.runs)
  const plans = useMemo(() => listed ?? [], [listed])
  const calendar = useMemo(() => {
    const callTree = new Set((scenarios ?? []).filter(testsCallTree).map(({ id }) => id))
    return calendarOf({
      departments: playbook?.playbook.departments ?? [],
      runs: runs ?? [],
      plans,
      testsCallTree: (scenario) => callTree.has(scenario),
      timeZone: zone,
      now
    })
  }, [playbook, scenarios, runs, plans, zone, now])
  const reminders = useMemo(() => remindersOf(plans, runs ?? [], calendar, now), [plans, runs, calendar, now])
  const commands = useMemo<AppCommand[]>(
    () => [
      {
        id: 'plan.new',
        title: t('drill.plans.new'),
        group: t('drill.group'),
        keys: 'n',
        run: () => openPlanDialog({ kind: 'save', plan: null, first: {} })
      }
    ],
    [t]
  )
  useCommands('drill-plans', commands)
  if (playbook === null || scenarios === null || listed === null || runs === null) return <Loading />
  return (
    <div className={styles.body}>
      <Reminders reminders={reminders} plans={plans} scenarios={scenarios} playbook={playbook} />
      <section aria-labelledby="drill-planned">
        <header className={styles.head}>
          <h2 id="drill-planned">{t('drill.plans.planned')}</h2>
          <ActButton
            variant="filled"
            leftSection={<IconPlus aria-hidden size={16} />}
            onAct={() => openPlanDialog({ kind: 'save', plan: null, first: {} })}
          >
            {t('drill.plans.new')} <kbd>N</kbd>
          </ActButton>
        </header>
        <PlanTable plans={plans} runs={runs} scenarios={scenarios} playbook={playbook} now={now} />
      </section>
      <section aria-labelledby="drill-calendar">
        <h2 id="drill-calendar">{t('drill.plans.calendar')}</h2>
        <CalendarTable rows={calendar} playbook={playbook} />
      </section>
      <PlanDialogs plans={plans} scenarios={scenarios} playbook={playbook} now={now} />
    </div>
  )
}
