import { z } from 'zod'
import type { EventTable } from '../../incident/noun.ts'
import { Scenario } from '../scenario/schema.ts'
import { planAnswers, planDraftSchema } from './plan.ts'

const plan = z.string().min(1).max(60)

/** What is recorded of our own scenarios and of planned drills: things of the organisation, not of one incident. */
export const planEvents = {
  /** A scenario of our own from now on; one of the same id takes the place of the one before. */
  'scenario.published': { version: 1, schema: z.object({ scenario: Scenario }) },
  'scenario.withdrawn': { version: 1, schema: z.object({ scenario: plan }) },
  /** A drill is planned, or planned otherwise. */
  'plan.saved': { version: 1, schema: z.object({ plan, draft: planDraftSchema }) },
  'plan.cancelled': { version: 1, schema: z.object({ plan, reason: z.string() }) },
  /** Somebody answered the check beforehand, for the time that the plan then had (ms). */
  'plan.answered': {
    version: 1,
    schema: z.object({ plan, person: z.string().min(1), answer: z.enum(planAnswers), at: z.int() })
  }
} as const satisfies EventTable
