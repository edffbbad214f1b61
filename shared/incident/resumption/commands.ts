import { z } from 'zod'
import { amountSchema } from '../../money/decimal.ts'
import type { CommandTable } from '../noun.ts'
import { announced, answers, overrideScopeSchema, verdicts } from './resumption.ts'

const id = z.string().min(1).max(60)
const words = z.string().trim().max(2000)
const assets = z.array(z.string().trim().min(1).max(20)).min(1).max(500)

/** What a person may ask of the resumption. Times are milliseconds since the epoch. */
export const resumeCommands = {
  'resume.choose': z.strictObject({ ladder: id, reason: words }),
  /** When steps are planned; a change of a plan says why. */
  'resume.plan': z.strictObject({
    plans: z
      .array(z.strictObject({ stage: id, at: z.int().nullable() }))
      .min(1)
      .max(60),
    reason: words
  }),
  /** What a person says of gates, all of them or none. */
  'resume.meet': z.strictObject({ gates: z.array(id).min(1).max(60), verdict: z.enum(verdicts), evidence: words }),
  'resume.treat': z.strictObject({ treatment: id, owner: z.string().min(1).max(60), basis: words }),
  /** That customers were told ahead; `happenedAt` is when it went out. */
  'resume.announce': z.strictObject({
    what: z.array(z.enum(announced)).min(1).max(2),
    channels: z.array(id).min(1).max(20),
    opensAt: z.int().nullable(),
    ref: words
  }),
  /** The ask-around: who is ready, with their shares in percent. */
  'resume.ready': z.strictObject({
    participants: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1).max(120),
          retail: z.boolean(),
          turnover: amountSchema,
          retailTurnover: amountSchema,
          answer: z.enum(answers),
          note: words
        })
      )
      .min(1)
      .max(500)
  }),
  'resume.decide': z.strictObject({ stage: id, verdict: z.enum(['go', 'noGo']), reason: words }),
  /** Asks to go on although something is not met; a second person signs. */
  'resume.override': z.strictObject({ scope: overrideScopeSchema, reason: words }),
  'resume.sign': z.strictObject({ override: id, reason: words }),
  'resume.drop': z.strictObject({ override: id, reason: words }),
  /** One step up. `leave` names services that stay closed for now. */
  'resume.step': z.strictObject({ stage: id, assets, leave: z.array(id).max(60) }),
  /** Back to a step that was taken, or with `to` 0 to where all is closed. */
  'resume.back': z.strictObject({ to: z.int().min(0).max(99), trigger: z.string().max(60), reason: words })
} as const satisfies CommandTable
