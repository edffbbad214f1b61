import { z } from 'zod'
import type { Said } from '../register.ts'

const text = z.string().trim().max(2000)
const name = z.string().trim().min(1).max(120)

/**
 * Facts that people report and from which rules start, where no desk of its own records them. When such a desk comes
 * (vendors, support load, asset checks, actions) it feeds the same sources of the watch and the kind retires.
 */
export const signalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unauthorisedTransfer'), text }),
  z.strictObject({ kind: z.literal('personalData'), text }),
  /** Outsiders talk about it. */
  z.strictObject({ kind: z.literal('rumour'), text, url: z.string().trim().max(2000) }),
  z.strictObject({ kind: z.literal('vendorCase'), vendor: name, topPriority: z.boolean() }),
  z.strictObject({ kind: z.literal('vendorAnswer'), vendor: name, text }),
  /** The longest wait in minutes; the volume as a multiple of a normal day. */
  z.strictObject({ kind: z.literal('supportLoad'), waitMinutes: z.number().min(0), volumeMultiple: z.number().min(0) }),
  z.strictObject({ kind: z.literal('assetCheck'), check: name, passed: z.boolean(), variance: z.number() }),
  /** `dispute`: legal action or a complaint to an outside body was announced; else the words decide. */
  z.strictObject({ kind: z.literal('complaint'), text, dispute: z.boolean() }),
  /** Someone tried to resume: the gates that were not met. */
  z.strictObject({ kind: z.literal('resumeAttempt'), unmet: z.array(name).max(50) }),
  /** A rule starts a report clock (ER-15); people do it, and record reports, on the screen of clocks. */
  z.strictObject({ kind: z.literal('clockStart'), deadline: name }),
  z.strictObject({ kind: z.literal('reportFiled'), deadline: name }),
  /** A preventive action; `dueAt` in milliseconds since the epoch. */
  z.strictObject({ kind: z.literal('actionPlan'), action: name, owner: name, department: name, dueAt: z.int() }),
  z.strictObject({ kind: z.literal('actionDone'), action: name })
])
export type SignalFact = z.infer<typeof signalSchema>
export type SignalKind = SignalFact['kind']

/** A reported fact: who said it and when, and why it was taken back where it was. */
export type Signal = Said<SignalFact> & { readonly id: string; readonly withdrawn: Said<string> | undefined }
