import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { verdicts } from './debrief.ts'

const id = z.string().min(1).max(60)
const text = z.string()
const subject = z.string()

/** What is recorded of a drill's debriefing: evaluators' marks, the hot wash, changes proposed to the playbook. */
export const debriefEvents = {
  'debrief.marked': { version: 1, schema: z.object({ subject, verdict: z.enum(verdicts), remark: text }) },
  'debrief.unmarked': { version: 1, schema: z.object({ subject, reason: text }) },
  'debrief.voiced': { version: 1, schema: z.object({ word: id, question: z.int().min(0), text }) },
  'debrief.retracted': { version: 1, schema: z.object({ word: id, text, reason: text }) },
  'debrief.proposed': { version: 1, schema: z.object({ proposal: id, ref: text, text }) },
  'debrief.settled': { version: 1, schema: z.object({ proposal: id, text, taken: z.boolean(), reason: text }) }
} as const satisfies EventTable
