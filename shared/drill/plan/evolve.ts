import type { z } from 'zod'
import type { Fact } from '../../incident/noun.ts'
import { saidBy } from '../../incident/said.ts'
import type { planEvents } from './events.ts'
import type { OwnScenario, Plan } from './plan.ts'

/** Our own scenarios and the planned drills, by id. */
export type Planning = { readonly scenarios: Map<string, OwnScenario>; readonly plans: Map<string, Plan> }

type Evolve<T extends keyof typeof planEvents> = (
  planning: Planning,
  fact: Fact<z.infer<(typeof planEvents)[T]['schema']>>
) => void

/** What the events do to them. An answer for another time than the plan's counts no longer: who could come then may not now. */
export const planEvolve: { readonly [T in keyof typeof planEvents]: Evolve<T> } = {
  'scenario.published': ({ scenarios }, fact) => {
    const { scenario } = fact.data
    const version = (scenarios.get(scenario.id)?.version ?? 0) + 1
    const published = { by: fact.actor, at: fact.happenedAt }
    scenarios.set(scenario.id, { scenario, version, published, withdrawn: false })
  },
  'scenario.withdrawn': ({ scenarios }, { data }) => {
    const before = scenarios.get(data.scenario)
    if (before) scenarios.set(data.scenario, { ...before, withdrawn: true })
  },
  'plan.saved': ({ plans }, fact) => {
    const { plan: id, draft } = fact.data
    const before = plans.get(id)
    const isMoved = before !== undefined && before.at !== draft.at
    plans.set(id, {
      ...draft,
      id,
      saved: { by: fact.actor, at: fact.happenedAt },
      moved: (before?.moved ?? 0) + (isMoved ? 1 : 0),
      answers: before && !isMoved ? before.answers : new Map(),
      cancelled: before?.cancelled
    })
  },
  'plan.cancelled': ({ plans }, fact) => {
    const before = plans.get(fact.data.plan)
    if (before && !before.cancelled) plans.set(before.id, { ...before, cancelled: saidBy(fact, fact.data.reason) })
  },
  'plan.answered': ({ plans }, fact) => {
    const { plan, person, answer, at } = fact.data
    const before = plans.get(plan)
    if (before?.at !== at) return
    plans.set(before.id, { ...before, answers: new Map(before.answers).set(person, saidBy(fact, answer)) })
  }
}
