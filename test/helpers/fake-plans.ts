import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { OwnScenarioView, PlanView } from '../../shared/bridge/scenario-rows.ts'
import { planFault } from '../../shared/drill/plan/fault.ts'
import type { DrillRun } from '../../shared/drill/plan/run.ts'
import { readScenario } from '../../shared/drill/scenario/file.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'

type PlanRow = Extract<keyof Handlers, `scenario.${string}` | `plan.${string}` | 'drill.runs'>
type Answers = { readonly [N in PlanRow]: (input: Input<N>) => Reply<Output<N>> }

/** What a fake host knows of drills: our own scenarios, what is planned, what ran. */
export type FakePlans = {
  readonly scenarios?: readonly OwnScenarioView[]
  readonly plans?: readonly PlanView[]
  readonly runs?: readonly DrillRun[]
}

/** The planning of drills of a fake host: it keeps scenarios and plans by the real rules. */
export function fakePlans(
  playbook: PlaybookIndex,
  now: () => number,
  { scenarios = [], plans = [], runs = [] }: FakePlans = {}
): Answers {
  const own = new Map(scenarios.map((one) => [one.scenario.id, one] as const))
  const planned = new Map(plans.map((one) => [one.id, one] as const))
  let made = 0
  const withPlan = (id: string, to: (plan: PlanView) => PlanView): Reply<Record<string, never>> => {
    const plan = planned.get(id)
    if (!plan) return refuse('no-such-plan')
    if (plan.cancelled) return refuse('plan-over')
    planned.set(id, to(plan))
    return ok({})
  }
  return {
    'scenario.list': () => ok({ scenarios: [...own.values()] }),
    'scenario.publish': ({ text }) => {
      const { scenario, problems } = readScenario(text, playbook)
      const errors = problems.filter(({ level }) => level === 'error').length
      if (!scenario || errors > 0) return refuse('scenario-has-errors', { count: errors })
      const before = own.get(scenario.id)
      const id = before ? scenario.id : `own-${(made += 1)}`
      const kept = { ...scenario, id, origin: { kind: 'own' as const, ref: scenario.id } }
      own.set(id, { scenario: kept, version: (before?.version ?? 0) + 1, by: '佐藤', at: now(), withdrawn: false })
      return ok({ id })
    },
    'scenario.withdraw': ({ id }) => {
      const before = own.get(id)
      if (!before || before.withdrawn) return refuse('no-such-scenario')
      own.set(id, { ...before, withdrawn: true })
      return ok({})
    },
    'plan.list': () => ok({ plans: [...planned.values()] }),
    'plan.save': ({ id, draft }) => {
      const before = id === null ? undefined : planned.get(id)
      if (id !== null && !before) return refuse('no-such-plan')
      if (before?.cancelled) return refuse('plan-over')
      const fault = planFault(draft, { hasScenario: true, playbook, now: now(), before: before?.at ?? null })
      if (fault) return refuse(fault)
      const plan = id ?? `plan-${(made += 1)}`
      const isMoved = before !== undefined && before.at !== draft.at
      planned.set(plan, {
        ...draft,
        id: plan,
        savedBy: '佐藤',
        savedAt: now(),
        moved: (before?.moved ?? 0) + (isMoved ? 1 : 0),
        answers: before && !isMoved ? before.answers : [],
        cancelled: null
      })
      return ok({ id: plan })
    },
    'plan.cancel': ({ id, reason }) =>
      reason === ''
        ? refuse('reason-missing')
        : withPlan(id, (plan) => ({ ...plan, cancelled: { reason, by: '佐藤', at: now() } })),
    'plan.answer': ({ id, person, answer }) =>
      withPlan(id, (plan) => ({
        ...plan,
        answers: [...plan.answers.filter((one) => one.person !== person), { person, answer, by: '佐藤', at: now() }]
      })),
    'drill.runs': () => ok({ runs: [...runs] })
  }
}
