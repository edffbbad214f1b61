import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { verdicts } from './debrief.ts'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)
const text = z.string().trim().min(1).max(2000)
/** `inject:` or `objective:` and its id in the scenario. */
const subject = z.string().regex(/^(inject|objective):.{1,80}$/u)

/** What people may say of a drill once it was run, or while it runs. */
export const debriefCommands = {
  'debrief.mark': z.strictObject({ subject, verdict: z.enum(verdicts), remark: z.string().trim().max(2000) }),
  'debrief.unmark': z.strictObject({ subject, reason }),
  /** `anonymous`: the host records it for nobody. */
  'debrief.voice': z.strictObject({ question: z.int().min(0).max(50), text, anonymous: z.boolean() }),
  'debrief.retract': z.strictObject({ word: id, reason }),
  'debrief.propose': z.strictObject({ ref: z.string().trim().max(60), text }),
  'debrief.settle': z.strictObject({ proposal: id, taken: z.boolean(), reason })
} as const satisfies CommandTable
