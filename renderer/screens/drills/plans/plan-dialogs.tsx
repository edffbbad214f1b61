import { useTranslation } from 'react-i18next'
import type { PlanView } from '../../../../shared/bridge/scenario-rows.ts'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { StartDialog } from '../start/start-dialog.tsx'
import { CheckDialog } from './check-dialog.tsx'
import { cancelPlan } from './plan-acts.ts'
import { PlanDialog } from './plan-dialog.tsx'
import { openPlanDialog, usePlanDialog } from './plan-view.ts'

type Props = {
  readonly plans: readonly PlanView[]
  readonly scenarios: readonly Scenario[]
  readonly playbook: PlaybookIndex
  readonly now: number
}

/** The dialog about planned drills that is open, if one is. */
export function PlanDialogs({ plans, scenarios, playbook, now }: Props) {
  const { t } = useTranslation()
  const dialog = usePlanDialog()
  if (!dialog) return null
  const onClose = () => openPlanDialog(null)
  const plan = plans.find(({ id }) => id === dialog.plan) ?? null
  if (dialog.kind === 'save') {
    return (
      <PlanDialog
        plan={plan}
        first={dialog.first}
        scenarios={scenarios}
        playbook={playbook}
        now={now}
        onClose={onClose}
      />
    )
  }
  if (!plan) return null
  if (dialog.kind === 'check') return <CheckDialog plan={plan} playbook={playbook} onClose={onClose} />
  if (dialog.kind === 'cancel') {
    return (
      <ReasonDialog
        title={t('drill.plans.cancelTitle')}
        confirm={t('drill.plans.cancel')}
        onClose={onClose}
        onSubmit={(reason) => cancelPlan(plan.id, reason)}
      />
    )
  }
  const scenario = scenarios.find(({ id }) => id === plan.scenario)
  if (!scenario) return null
  const { id, facilitator, commander, announced } = plan
  return (
    <StartDialog
      scenario={scenario}
      playbook={playbook}
      planned={{ plan: id, facilitator, commander, announced }}
      onClose={onClose}
    />
  )
}
