import { z } from 'zod'
import type { CommandTable } from '../noun.ts'

const id = z.string().min(1).max(60)
const person = z.string().trim().min(1).max(120)
const relief = z.string().trim().max(120)
const until = z.int().nullable()

/** What a person may ask of the turns at the support desk. */
export const shiftCommands = {
  /** `from` (ms) may lie behind or ahead. */
  'shift.plan': z.strictObject({ person, channel: id, from: z.int(), until, relief }),
  'shift.change': z.strictObject({ shift: id, channel: id, until, relief }),
  /** They left: at the command's `happenedAt`. */
  'shift.end': z.strictObject({ shift: id }),
  /** Somebody else takes the seat: one turn ends and the next begins. */
  'shift.relieve': z.strictObject({ shift: id, person, until }),
  'shift.cancel': z.strictObject({ shift: id, reason: z.string().trim().max(2000) })
} as const satisfies CommandTable
