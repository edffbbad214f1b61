import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { barKinds } from './escalation.ts'

const id = z.string().min(1).max(200)
const target = z.string().min(1).max(120)
const level = z.int().min(1).max(99)
const reason = z.string()
const about = z.record(z.string(), z.union([z.string(), z.number()]))
const told = { level, targets: z.array(target), dueAt: z.int(), lateMs: z.int().min(0), missed: z.boolean() }

/** What is recorded of escalations, of the decisions that wait on the board, and of what is barred meanwhile. */
export const escalationEvents = {
  'escalation.raised': {
    version: 1,
    schema: z.object({
      ...told,
      escalation: id,
      rule: z.string().min(1).max(60),
      subject: id,
      occurrence: z.int().min(1),
      levels: level,
      since: z.int(),
      skipped: z.enum(['empty', 'absent']).nullable(),
      about
    })
  },
  'escalation.repeated': { version: 1, schema: z.object({ ...told, escalation: id, round: z.int().min(1) }) },
  'escalation.lapsed': {
    version: 1,
    schema: z.object({
      escalation: id,
      person: z.string(),
      role: z.string(),
      ackAt: z.int(),
      dueAt: z.int(),
      lateMs: z.int().min(0)
    })
  },
  /** The condition holds no longer. */
  'escalation.passed': { version: 1, schema: z.object({ escalation: id }) },
  'escalation.acknowledged': { version: 1, schema: z.object({ escalation: id, role: z.string() }) },
  'escalation.resolved': { version: 1, schema: z.object({ escalation: id, reason }) },
  'escalation.commented': { version: 1, schema: z.object({ escalation: id, text: z.string().min(1) }) },
  'escalation.handed': { version: 1, schema: z.object({ escalation: id, to: target, reason }) },
  'escalation.held': { version: 1, schema: z.object({ escalation: id, reason }) },
  'escalation.resumed': { version: 1, schema: z.object({ escalation: id, reason }) },
  'escalation.jumped': { version: 1, schema: z.object({ escalation: id, to: level, reason }) },
  'decision.asked': {
    version: 1,
    schema: z.object({
      decision: id,
      effect: z.string().min(1),
      escalation: z.string(),
      owner: z.string(),
      dueAt: z.int().nullable(),
      about,
      text: z.string()
    })
  },
  'decision.taken': { version: 1, schema: z.object({ decision: id, reason }) },
  'decision.declined': { version: 1, schema: z.object({ decision: id, reason }) },
  'bar.raised': {
    version: 1,
    schema: z.object({ bar: z.enum(barKinds), twoPerson: z.boolean(), escalation: z.string(), reason })
  },
  'bar.lifted': { version: 1, schema: z.object({ bar: z.enum(barKinds), reason }) }
} as const satisfies EventTable
