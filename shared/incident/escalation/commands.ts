import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { barKinds } from './escalation.ts'

const escalation = z.string().min(1).max(200)
const decision = z.string().min(1).max(200)
const reason = z.string().trim().max(2000)

/** What a person may ask of escalations, of decisions on the board and of bars. Only the engine raises escalations. */
export const escalationCommands = {
  /** `role`: for whom it is acknowledged, where it is not the actor's own role. */
  'escalation.acknowledge': z.strictObject({ escalation, role: z.string().max(60) }),
  'escalation.resolve': z.strictObject({ escalation, reason }),
  'escalation.comment': z.strictObject({ escalation, text: z.string().trim().min(1).max(5000) }),
  /** `to`: a role, or a person by name. */
  'escalation.hand': z.strictObject({ escalation, to: z.string().trim().min(1).max(120), reason }),
  'escalation.hold': z.strictObject({ escalation, reason }),
  'escalation.resume': z.strictObject({ escalation, reason }),
  'escalation.jump': z.strictObject({ escalation, to: z.int().min(1).max(99), reason }),
  /** Puts a decision on the board: the engine by its rules, a person in words (`effect` is then `other`). */
  'decision.ask': z.strictObject({
    decision,
    effect: z.string().min(1).max(60),
    escalation: z.string().max(200),
    owner: z.string().max(60),
    dueAt: z.int().nullable(),
    about: z.record(z.string().max(40), z.union([z.string().max(200), z.number()])),
    text: z.string().trim().max(2000)
  }),
  'decision.take': z.strictObject({ decision, reason }),
  'decision.decline': z.strictObject({ decision, reason }),
  'bar.raise': z.strictObject({
    bar: z.enum(barKinds),
    twoPerson: z.boolean(),
    escalation: z.string().max(200),
    reason
  }),
  'bar.lift': z.strictObject({ bar: z.enum(barKinds), reason })
} as const satisfies CommandTable
