import { z } from 'zod'
import { planAnswers, planDraftSchema } from '../drill/plan/plan.ts'
import { drillRunSchema } from '../drill/plan/run.ts'
import { Scenario } from '../drill/scenario/schema.ts'

const nothing = z.strictObject({})
const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)
/** The most characters of a scenario as text. */
export const SCENARIO_LIMIT = 2_000_000

/** A scenario of our own as the page knows it. */
export const ownScenarioSchema = z.object({
  scenario: Scenario,
  version: z.int(),
  by: z.string(),
  at: z.int(),
  withdrawn: z.boolean()
})
export type OwnScenarioView = z.infer<typeof ownScenarioSchema>

/** A planned drill as the page knows it: each participant's last answer, by name. */
export const planSchema = planDraftSchema.extend({
  id: z.string(),
  savedBy: z.string(),
  savedAt: z.int(),
  moved: z.int(),
  answers: z.array(z.object({ person: z.string(), answer: z.enum(planAnswers), by: z.string(), at: z.int() })),
  cancelled: z.object({ reason: z.string(), by: z.string(), at: z.int() }).nullable()
})
export type PlanView = z.infer<typeof planSchema>

/** What the page may ask about our own scenarios, planned drills and drills that ran. */
export const scenarioRequests = {
  'scenario.list': { input: nothing, output: z.object({ scenarios: z.array(ownScenarioSchema) }) },
  /**
   * Publishes a scenario, as JSON: where its id is one of our own it is that one's next version, else a new one of our own.
   * Refused with mistakes in it, which `readScenario` lists.
   */
  'scenario.publish': { input: z.strictObject({ text: z.string().max(SCENARIO_LIMIT) }), output: z.object({ id }) },
  'scenario.withdraw': { input: z.strictObject({ id }), output: nothing },
  'plan.list': { input: nothing, output: z.object({ plans: z.array(planSchema) }) },
  'plan.save': { input: z.strictObject({ id: id.nullable(), draft: planDraftSchema }), output: z.object({ id }) },
  'plan.cancel': { input: z.strictObject({ id, reason }), output: nothing },
  /** The check beforehand: somebody's answer, by themselves or by whoever asked them. */
  'plan.answer': {
    input: z.strictObject({ id, person: z.string().trim().min(1).max(120), answer: z.enum(planAnswers) }),
    output: nothing
  },
  /** Every drill on a scenario that ran or runs, the last first. */
  'drill.runs': { input: nothing, output: z.object({ runs: z.array(drillRunSchema) }) }
} as const
