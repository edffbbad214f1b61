import { z } from 'zod'
import { DutyId, PhaseId, RoleId, ServiceStateId, SeverityId, Slug } from '../../playbook/schema/ids.ts'
import { AssetCheckResult } from '../../playbook/schema/recovery.ts'

const named = z.string().min(1).max(60)

/**
 * A deed: something that the room may do in a drill and that the log can prove. `null` where any one will do: any
 * channel, any service, any role, any check.
 */
export const Deed = z.discriminatedUnion('kind', [
  /** A duty of the checklist is done. */
  z.strictObject({ kind: z.literal('duty'), duty: DutyId }),
  /** What an escalation rule watches is answered: acknowledged, or done before the rule had to speak. */
  z.strictObject({ kind: z.literal('rule'), rule: z.string().regex(/^ER-\d+$/) }),
  /** A notice is out. */
  z.strictObject({ kind: z.literal('notice'), channel: Slug.nullable() }),
  /** The severity is this one or a graver one. */
  z.strictObject({ kind: z.literal('severity'), atLeast: SeverityId }),
  /** The halt is in this phase or a later one. */
  z.strictObject({ kind: z.literal('phase'), phase: PhaseId }),
  /** A service is put into a state. */
  z.strictObject({ kind: z.literal('cell'), service: Slug.nullable(), state: ServiceStateId }),
  /** Somebody of a role repeated the message and accepted it. */
  z.strictObject({ kind: z.literal('reached'), role: RoleId.nullable() }),
  /** A vendor or another outside party is engaged. */
  z.strictObject({ kind: z.literal('engaged') }),
  /** A report to an authority went out; `report` is the id of its deadline. */
  z.strictObject({ kind: z.literal('reported'), report: named.nullable() }),
  /** A check of customers' assets found this. */
  z.strictObject({ kind: z.literal('check'), check: named.nullable(), result: AssetCheckResult }),
  /** A decision that was put to the command post is taken. */
  z.strictObject({ kind: z.literal('decision') }),
  /** Somebody said that a condition of resumption is met. */
  z.strictObject({ kind: z.literal('gate'), gate: z.string().regex(/^RG-\d+$/) }),
  /** How far the work of recovery has come was recorded: a point on the chart. */
  z.strictObject({ kind: z.literal('measured') }),
  /** The inject itself was marked as seen. */
  z.strictObject({ kind: z.literal('seen') }),
  /** The inject itself was answered. */
  z.strictObject({ kind: z.literal('answered') })
])
export type Deed = z.infer<typeof Deed>

/** Every kind of deed. */
export type DeedKind = Deed['kind']

/**
 * On what an inject depends. `only-if` false at its time: it waits until it holds or the drill ends. `skip-if` true at its
 * time: it is skipped. `bySeconds` (from the start of the drill) is until when it must have been; null at any time.
 */
export const Condition = z.strictObject({
  when: z.enum(['only-if', 'skip-if']),
  deed: z.union([Deed, z.strictObject({ kind: z.literal('inject'), inject: named })]),
  bySeconds: z.int().min(0).max(604_800).nullable()
})
export type Condition = z.infer<typeof Condition>
