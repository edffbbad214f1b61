import { z } from 'zod'
import { amountSchema } from '../../money/decimal.ts'
import type { EventTable } from '../noun.ts'
import { allowanceSchema, announced, answers, overrideScopeSchema, verdicts } from './resumption.ts'

const id = z.string().min(1).max(60)
const round = z.int().min(0)
const reason = z.string()
const at = z.int()

/** What is recorded of how services come back. `round` is the one that the writer saw. Times are ms since the epoch. */
export const resumeEvents = {
  'resume.chosen': { version: 1, schema: z.object({ ladder: id, from: z.string(), reason }) },
  'resume.planned': {
    version: 1,
    schema: z.object({ plans: z.array(z.object({ stage: id, at: at.nullable() })).min(1), reason })
  },
  'resume.met': {
    version: 1,
    schema: z.object({ gates: z.array(id).min(1), verdict: z.enum(verdicts), evidence: z.string(), round })
  },
  'resume.treated': { version: 1, schema: z.object({ treatment: id, owner: z.string(), basis: z.string() }) },
  'resume.announced': {
    version: 1,
    schema: z.object({
      what: z.array(z.enum(announced)).min(1),
      channels: z.array(id).min(1),
      opensAt: at.nullable(),
      ref: z.string(),
      round
    })
  },
  'resume.readied': {
    version: 1,
    schema: z.object({
      participants: z
        .array(
          z.object({
            name: z.string().min(1),
            retail: z.boolean(),
            turnover: amountSchema,
            retailTurnover: amountSchema,
            answer: z.enum(answers),
            note: z.string()
          })
        )
        .min(1)
    })
  },
  'resume.decided': {
    version: 1,
    schema: z.object({ stage: id, verdict: z.enum(['go', 'noGo']), role: z.string(), reason, round })
  },
  /** Somebody would resume although something is not met: what ER-18 starts from. */
  'resume.asked': {
    version: 1,
    schema: z.object({
      override: id,
      scope: overrideScopeSchema,
      covers: z.array(z.string()),
      role: z.string(),
      reason,
      round
    })
  },
  'resume.overridden': { version: 1, schema: z.object({ override: id, role: z.string(), reason }) },
  'resume.dropped': { version: 1, schema: z.object({ override: id, reason }) },
  'resume.stepped': {
    version: 1,
    schema: z.object({
      step: id,
      ladder: id,
      stage: id,
      order: z.int().min(1),
      assets: z.array(z.string().min(1)).min(1),
      cells: z.array(allowanceSchema.extend({ from: z.string() })),
      allows: z.array(allowanceSchema),
      override: z.string(),
      round
    })
  },
  'resume.backed': {
    version: 1,
    schema: z.object({
      steps: z.array(id).min(1),
      from: z.int().min(0),
      to: z.int().min(0),
      trigger: z.string(),
      reason
    })
  },
  /** What the ladder had opened was closed by hand: gates and go are said anew. */
  'resume.lapsed': {
    version: 1,
    schema: z.object({ cells: z.array(z.object({ service: z.string(), asset: z.string() })).min(1) })
  }
} as const satisfies EventTable
