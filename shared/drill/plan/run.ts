import { z } from 'zod'
import { LocalText } from '../../playbook/schema/text.ts'
import type { Envelope } from '../../event/envelope.ts'
import { isEngine } from '../../incident/engine.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Plan } from './plan.ts'

/** A drill that ran or runs. Times are of the wall (ms); `endedAt` null while it runs. */
export const drillRunSchema = z.object({
  stream: z.string(),
  scenario: z.object({ id: z.string(), name: LocalText, kind: z.enum(['playbook', 'case', 'own', 'guided']) }),
  plan: z.string().nullable(),
  facilitator: z.string(),
  announced: z.boolean(),
  beganAt: z.int(),
  endedAt: z.int().nullable(),
  /** The clock stands, by a person or for a real incident. */
  paused: z.boolean(),
  /** Of a rewound drill: where it left the other one. It is no run of its own. */
  branch: z.object({ from: z.string(), at: z.int() }).nullable(),
  /** The departments that it was planned for; without a plan those whose people entered something. */
  departments: z.array(z.string()),
  leadershipLed: z.boolean(),
  /** It put the call tree to the test. */
  callTree: z.boolean()
})
export type DrillRun = z.infer<typeof drillRunSchema>

/** The roles of those who must lead a drill themselves. */
const leadership: readonly string[] = ['R-CEO', 'R-EXEC', 'R-BOARD']

/** A drill of a scenario as one run; null for what is none. */
export function runOf(
  stream: string,
  { exercise, commander }: Pick<IncidentState, 'exercise' | 'commander'>,
  events: readonly Envelope[],
  plans: ReadonlyMap<string, Plan>
): DrillRun | null {
  if (!exercise) return null
  const { scenario, facilitator, announced, beganAt, branch, ended, paused } = exercise
  const plan = exercise.plan === null ? undefined : plans.get(exercise.plan)
  return {
    stream,
    scenario: { id: scenario.id, name: scenario.name, kind: scenario.origin.kind },
    plan: exercise.plan,
    facilitator,
    announced,
    beganAt,
    endedAt: ended ? endOnTheWall(events) : null,
    paused: paused !== undefined,
    branch,
    departments: plan ? [...plan.departments] : departmentsIn(events),
    leadershipLed: plan?.leadershipLed ?? leadership.includes(commander?.value.role ?? ''),
    callTree: testsCallTree(scenario)
  }
}

/** Whether a scenario is judged by a test of the call tree. */
export function testsCallTree({ passCriteria }: Pick<Scenario, 'passCriteria'>): boolean {
  return passCriteria.some(({ ref }) => ref.startsWith('CT-'))
}

function endOnTheWall(events: readonly Envelope[]): number | null {
  return events.find(({ type }) => type === 'drill.ended')?.enteredAt ?? null
}

function departmentsIn(events: readonly Envelope[]): string[] {
  const seen = new Set(events.filter(({ actor }) => !isEngine(actor)).map(({ actor }) => actor.department))
  return [...seen].filter((department) => department !== '').sort()
}
