import { z } from 'zod'
import type { Said } from '../register.ts'

const id = z.string().min(1).max(60)
const count = z.int().min(0).max(1_000_000).nullable()
const wait = z.number().min(0).max(100_000).nullable()

/** What was counted on one channel; null is not known, and never nought. Waits in minutes. */
export const loadLineSchema = z.strictObject({
  channel: id,
  /** Came in during the time that the report covers. */
  received: count,
  /** Wait for an answer now. */
  open: count,
  answered: count,
  /** Hung up or left before they were answered. */
  abandoned: count,
  longestWait: wait,
  averageWait: wait,
  staff: count
})
export type LoadLine = z.infer<typeof loadLineSchema>

/** The counted fields of a line, in the order in which they are typed. */
export const loadFields = [
  'received',
  'open',
  'answered',
  'abandoned',
  'longestWait',
  'averageWait',
  'staff'
] as const satisfies readonly (keyof LoadLine)[]
export type LoadField = (typeof loadFields)[number]

/** One report of how busy the desk is, as it is typed. */
export const loadSchema = z.strictObject({
  lines: z
    .array(loadLineSchema)
    .max(20)
    .refine((lines) => new Set(lines.map((line) => line.channel)).size === lines.length),
  /** How many minutes `received`, `answered` and `abandoned` were counted over. */
  periodMinutes: z.int().min(1).max(1440),
  /** All that came in as a multiple of a normal day, where that was said rather than counted. */
  volumeMultiple: z.number().min(0).max(1000).nullable(),
  /** What most customers ask. */
  topics: z.string().trim().max(500)
})
export type Load = z.infer<typeof loadSchema>

/** A report of the load: what it says now, and what it said before each correction, oldest first. */
export type LoadReport = Said<Load> & {
  readonly id: string
  readonly earlier: readonly Said<{ readonly load: Load; readonly reason: string }>[]
  readonly withdrawn: Said<string> | undefined
}

/** What a channel is measured by: what a normal hour brings, and how long (min) one inquiry takes. Null: the playbook's. */
export type Gauge = { readonly perHour: number | null; readonly handleMinutes: number | null }

/** Whether a line says anything. */
export function saysAnything(line: LoadLine): boolean {
  return loadFields.some((field) => line[field] !== null)
}
