import type { Input, RequestName } from '../../../../shared/bridge/contract.ts'
import type { PlanAnswer, PlanDraft } from '../../../../shared/drill/plan/plan.ts'
import { ask } from '../../../store/line.ts'
import { refreshDrills } from '../../../store/plans.ts'
import { actorOf, session } from '../../../store/session.ts'
import { reportFault } from '../../../store/toasts.ts'
import { askWho } from '../../../store/who.ts'

/** Asks the host to record something about drills, and reads them again. False where it was refused; the person has been told why. */
async function recorded<N extends RequestName>(name: N, input: Input<N>): Promise<boolean> {
  if (!actorOf(session.getState().settings) && !(await askWho())) return false
  const reply = await ask(name, input)
  if (!reply.ok) {
    reportFault(reply.fault)
    return false
  }
  await refreshDrills()
  return true
}

/** Plans a drill, or plans one otherwise (`id`). */
export function savePlan(id: string | null, draft: PlanDraft): Promise<boolean> {
  return recorded('plan.save', { id, draft })
}

/** Calls a planned drill off. */
export function cancelPlan(id: string, reason: string): Promise<boolean> {
  return recorded('plan.cancel', { id, reason })
}

/** Records what somebody answered to the check beforehand. */
export function answerPlan(id: string, person: string, answer: PlanAnswer): Promise<boolean> {
  return recorded('plan.answer', { id, person, answer })
}

/** Publishes a scenario of our own. */
export function publishScenario(text: string): Promise<boolean> {
  return recorded('scenario.publish', { text })
}

/** Withdraws a scenario of our own; drills that ran on it keep it. */
export function withdrawScenario(id: string): Promise<boolean> {
  return recorded('scenario.withdraw', { id })
}
