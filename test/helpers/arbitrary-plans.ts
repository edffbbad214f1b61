import fc from 'fast-check'
import type { z } from 'zod'
import type { planEvents } from '../../shared/drill/plan/events.ts'
import { minutes } from './given.ts'
import { drillScenario } from './given-drills.ts'

type Tables = typeof planEvents

const plan = fc.constantFrom('plan-1', 'plan-2', '__proto__')
const at = fc.integer({ min: 0, max: 3 }).map((hours) => minutes(hours * 60))
const person = fc.constantFrom('高橋 翔', '佐藤 健')

/** Valid data for each event of our own scenarios and of planned drills. */
export const anyPlanData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'scenario.published': fc.constantFrom('own-1', 'own-2').map((id) => ({ scenario: { ...drillScenario, id } })),
  'scenario.withdrawn': fc.record({ scenario: fc.constantFrom('own-1', 'own-3') }),
  'plan.saved': fc.record({
    plan,
    draft: fc.record({
      scenario: fc.constantFrom('DR-01', 'own-1'),
      at,
      departments: fc.constantFrom<('system' | 'pr')[]>([], ['system'], ['system', 'pr']),
      leadershipLed: fc.boolean(),
      announced: fc.boolean(),
      facilitator: person,
      commander: fc.record({ person, role: fc.constantFrom('R-IC', '') }),
      participants: fc.constantFrom([], [{ person: '高橋 翔', department: 'pr' as const }]),
      pace: fc.integer({ min: 1, max: 60 }),
      note: fc.constantFrom('', '会議室A')
    })
  }),
  'plan.cancelled': fc.record({ plan, reason: fc.constantFrom('', '本番対応') }),
  'plan.answered': fc.record({ plan, person, answer: fc.constantFrom('confirmed' as const, 'declined' as const), at })
}
