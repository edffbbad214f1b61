import { z } from 'zod'
import { PassCriterion } from '../../playbook/schema/drill.ts'
import { IncidentTypeId, RoleId, ServiceStateId, SeverityId, Slug } from '../../playbook/schema/ids.ts'
import { LocalText } from '../../playbook/schema/text.ts'
import { Condition, Deed } from './deed.ts'

const id = z.string().min(1).max(60)
/** A drill lasts a week at most. */
export const MOST_SECONDS = 604_800
/** How many times faster than the wall a drill may run. */
export const MOST_PACE = 60

/** The ways by which an inject reaches the room. */
export const injectWays = ['phone', 'chat', 'room', 'social', 'mail', 'dashboard'] as const
export type InjectWay = (typeof injectWays)[number]

/** Who sends an inject: a role of the playbook, a name, or both; a name alone is somebody outside. */
export const Sender = z.strictObject({ role: RoleId.nullable(), name: LocalText.nullable() })
export type Sender = z.infer<typeof Sender>

/**
 * One event that is fed into a drill, `atSeconds` from its start. `expected` and `deeds` are what the room should do of
 * it, within `targetSeconds` of its release; trainees see neither. `evaluates` names what it looks at in the playbook.
 */
export const Inject = z.strictObject({
  id,
  atSeconds: z.int().min(0).max(MOST_SECONDS),
  from: Sender,
  via: z.enum(injectWays),
  text: LocalText,
  attachments: z.array(z.strictObject({ name: z.string().trim().min(1).max(120), text: LocalText })).max(20),
  expected: LocalText,
  deeds: z.array(Deed).max(20),
  targetSeconds: z.int().positive().max(MOST_SECONDS),
  /** Ids of the objectives that it serves. */
  objectives: z.array(id).max(20),
  evaluates: z.array(id).max(20),
  conditions: z.array(Condition).max(20)
})
export type Inject = z.infer<typeof Inject>

/** What somebody may change of an inject while it waits: what it says, by which way, and what it expects. */
export const InjectContent = Inject.pick({ from: true, via: true, text: true, attachments: true, expected: true })
export type InjectContent = z.infer<typeof InjectContent>

/** Where a scenario comes from: `ref` is the drill or the real case of the playbook, or what it was made from. */
export const ScenarioOrigin = z.strictObject({
  kind: z.enum(['playbook', 'case', 'own', 'guided']),
  ref: id.nullable()
})
export type ScenarioOrigin = z.infer<typeof ScenarioOrigin>

/** What the room finds when the drill begins; `cells` is what is stopped or limited already. */
export const ScenarioStart = z.strictObject({
  text: LocalText,
  severity: SeverityId,
  cells: z.array(z.strictObject({ service: Slug, asset: z.string().min(1).max(20), state: ServiceStateId })).max(200)
})
export type ScenarioStart = z.infer<typeof ScenarioStart>

/** A drill as data: what it is to teach, how it begins, what happens, by what it is judged. `minutes` is drill time. */
export const Scenario = z.strictObject({
  id,
  name: LocalText,
  type: IncidentTypeId,
  expectedSeverity: SeverityId,
  minutes: z
    .int()
    .positive()
    .max(MOST_SECONDS / 60),
  origin: ScenarioOrigin,
  objectives: z
    .array(z.strictObject({ id, text: LocalText }))
    .min(1)
    .max(20),
  start: ScenarioStart,
  injects: z.array(Inject).min(1).max(300),
  passCriteria: z.array(PassCriterion).max(40),
  hotwash: z.array(LocalText).max(20),
  /** The rules of the exercise, read out before it begins. */
  rules: LocalText,
  /** How many times faster than the wall it runs unless somebody says otherwise. */
  pace: z.int().min(1).max(MOST_PACE)
})
export type Scenario = z.infer<typeof Scenario>
