import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../../../shared/bridge/scenario-rows.ts'
import { attendanceOf } from '../../../../shared/drill/plan/plan.ts'
import type { DrillRun } from '../../../../shared/drill/plan/run.ts'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { addressOf } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import { openPlanDialog } from './plan-view.ts'
import styles from './plans.module.css'

type Props = {
  readonly plans: readonly PlanView[]
  readonly runs: readonly DrillRun[]
  readonly scenarios: readonly Scenario[]
  readonly playbook: PlaybookIndex
  readonly now: number
}

/** The planned drills: those that are to come first by their time, then those that ran or were called off. */
export function PlanTable({ plans, runs, scenarios, playbook, now }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const runOf = new Map(runs.flatMap((run) => (run.plan === null ? [] : [[run.plan, run] as const])))
  const isOver = (plan: PlanView) => plan.cancelled !== null || runOf.has(plan.id)
  const ordered = plans.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || a.at - b.at)
  if (ordered.length === 0) return <p className={styles.none}>{t('drill.plans.none')}</p>
  return (
    <Table aria-labelledby="drill-planned" className={styles.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('drill.plans.at')}</Table.Th>
          <Table.Th scope="col">{t('drill.runs.drill')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.who')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.confirmed')}</Table.Th>
          <Table.Th scope="col">{t('drill.runs.state')}</Table.Th>
          <Table.Th scope="col">{t('drill.plans.do')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ordered.map((plan) => {
          const run = runOf.get(plan.id)
          const attendance = attendanceOf(plan)
          const confirmed = attendance.filter(({ answer }) => answer === 'confirmed').length
          const state = plan.cancelled ? 'cancelled' : run ? 'ran' : plan.at < now ? 'due' : 'planned'
          const scenario = scenarios.find(({ id }) => id === plan.scenario)
          return (
            <Table.Tr key={plan.id} data-over={isOver(plan) || undefined}>
              <Table.Td className="digits">
                {formatInstant(plan.at, zone)}
                {plan.moved > 0 && <div className="dim">{t('drill.plans.moved', { count: plan.moved })}</div>}
              </Table.Td>
              <Table.Td>
                <b>{scenario?.name[language] ?? plan.scenario}</b>
                <div className="dim">
                  {plan.departments
                    .map((id) => playbook.departments.get(id)?.shortName[language] ?? id)
                    .join(language === 'ja' ? '、' : ', ')}
                  {plan.leadershipLed && ` · ${t('drill.plans.leadershipLed')}`}
                  {' · '}
                  {t(plan.announced ? 'drill.start.announced' : 'drill.start.unannounced')}
                </div>
              </Table.Td>
              <Table.Td>
                {t('drill.start.facilitator')}: {plan.facilitator}
                <div>
                  {t('drill.start.commander')}: {plan.commander.person}
                </div>
              </Table.Td>
              <Table.Td className="digits">
                {confirmed}/{attendance.length}
              </Table.Td>
              <Table.Td>
                <span className={styles.state} data-state={state}>
                  {t(`drill.plans.stands.${state}`)}
                </span>
                {plan.cancelled && <div className="dim">{plan.cancelled.reason}</div>}
              </Table.Td>
              <Table.Td>
                {run ? (
                  <a href={addressOf({ screen: 'board', stream: run.stream })}>{t('drill.runs.open')}</a>
                ) : (
                  !plan.cancelled && <PlanTools plan={plan.id} />
                )}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}

function PlanTools({ plan }: { readonly plan: string }) {
  const { t } = useTranslation()
  return (
    <span className={styles.tools}>
      <ActButton variant="filled" onAct={() => openPlanDialog({ kind: 'start', plan })}>
        {t('drill.plans.start')}
      </ActButton>
      <ActButton onAct={() => openPlanDialog({ kind: 'check', plan })}>{t('drill.plans.check')}</ActButton>
      <ActButton onAct={() => openPlanDialog({ kind: 'save', plan, first: {} })}>{t('drill.plans.edit')}</ActButton>
      <ActButton onAct={() => openPlanDialog({ kind: 'cancel', plan })}>{t('drill.plans.cancel')}</ActButton>
    </span>
  )
}
