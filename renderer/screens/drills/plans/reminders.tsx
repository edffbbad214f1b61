import { IconAlertTriangle, IconBell, IconCalendarDue } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../../../shared/bridge/scenario-rows.ts'
import type { Reminder } from '../../../../shared/drill/plan/reminders.ts'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { openPlanDialog } from './plan-view.ts'
import styles from './plans.module.css'

type Props = {
  readonly reminders: readonly Reminder[]
  readonly plans: readonly PlanView[]
  readonly scenarios: readonly Scenario[]
  readonly playbook: PlaybookIndex
}

/** How many reminders of what the rules demand stand out; the table below has them all. */
const DEMANDS = 3

const shapes = { near: IconBell, due: IconCalendarDue, missed: IconAlertTriangle } as const

/** What is to be remembered now: drills whose time has come, was missed or is near; then what the rules demand and nobody planned. */
export function Reminders({ reminders, plans, scenarios, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const nameOf = (id: string) => {
    const plan = plans.find((one) => one.id === id)
    return scenarios.find((one) => one.id === plan?.scenario)?.name[language] ?? plan?.scenario ?? id
  }
  const demands = reminders.filter((one) => one.kind === 'demand')
  const planned = reminders.filter((one) => one.kind !== 'demand')
  if (reminders.length === 0) return <p className={styles.calm}>{t('drill.plans.nothingDue')}</p>
  return (
    <ul className={styles.reminders} aria-label={t('drill.plans.reminders')}>
      {planned.map((one) => {
        const Shape = shapes[one.kind]
        return (
          <li key={one.plan} data-kind={one.kind}>
            <Shape aria-hidden size={18} />
            <span>
              {t(`drill.plans.remind.${one.kind}`, { name: nameOf(one.plan), time: formatInstant(one.at, zone) })}
              {one.open > 0 && ` ${t('drill.plans.remind.open', { count: one.open })}`}
            </span>
            <ActButton onAct={() => openPlanDialog({ kind: one.kind === 'near' ? 'check' : 'start', plan: one.plan })}>
              {t(one.kind === 'near' ? 'drill.plans.check' : 'drill.plans.start')}
            </ActButton>
          </li>
        )
      })}
      {demands.slice(0, DEMANDS).map(({ row }) => (
        <li key={`${row.demand}-${row.department}`} data-kind="demand">
          <IconAlertTriangle aria-hidden size={18} />
          <span>
            {t('drill.plans.remind.demand', {
              what: t(`drill.plans.demand.${row.demand}`),
              who:
                row.department === null
                  ? t('drill.plans.house')
                  : (playbook.departments.get(row.department)?.name[language] ?? row.department),
              state: t(`drill.plans.is.${row.state}`)
            })}
          </span>
          <ActButton
            onAct={() =>
              openPlanDialog({
                kind: 'save',
                plan: null,
                first: {
                  leadershipLed: row.demand === 'leadership-led',
                  ...(row.department === null ? {} : { departments: [row.department as never] })
                }
              })
            }
          >
            {t('drill.plans.new')}
          </ActButton>
        </li>
      ))}
      {demands.length > DEMANDS && (
        <li data-kind="more">{t('drill.plans.remind.more', { count: demands.length - DEMANDS })}</li>
      )}
    </ul>
  )
}
