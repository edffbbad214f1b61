import { z } from 'zod'
import type { Said } from '../register.ts'
import { instantSchema } from '../times.ts'

const words = z.string().trim().max(10_000)
/** The same words in both languages; one of them may be missing. */
export const filingTextSchema = z.strictObject({ ja: words, en: words })
export type FilingText = z.infer<typeof filingTextSchema>

/** The versions of a report to an authority: the first word, what follows, the last word. */
export const filingStages = ['first', 'interim', 'final'] as const
export type FilingStage = (typeof filingStages)[number]

/** One field as it was frozen: its words, and whether they came from the log or from a person. */
export const frozenFieldSchema = z.object({
  field: z.string().min(1).max(60),
  ja: z.string(),
  en: z.string(),
  source: z.enum(['log', 'hand'])
})
export type FrozenField = z.infer<typeof frozenFieldSchema>

/** A version that was finalised. Its words never change again. Times in ms. */
export const frozenSchema = z.object({
  /** SHA-256 of what it says and of what it is. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The moment for which it speaks. */
  asOf: instantSchema,
  /** IANA name of the clocks on which its times are written. */
  timeZone: z.string().min(1).max(60),
  /** How many privileged writings the log held that it goes without. */
  leftOut: z.int().min(0),
  fields: z.array(frozenFieldSchema)
})
export type Frozen = z.infer<typeof frozenSchema>

/** One word on a field: what a person wrote, or null where the log speaks again. */
export type FilingEntry = Said<FilingText | null>

/** That it went to the authority: how, and the number that it was given there. */
export type SentFiling = { readonly how: string; readonly receipt: string }

/** One version of the report that a legal deadline asks for. */
export type Filing = {
  readonly id: string
  /** Id of the deadline in the playbook. */
  readonly deadline: string
  readonly stage: FilingStage
  /** 1 for the first version of this report that was begun, whatever became of it. */
  readonly number: number
  readonly started: Said<null>
  /** What was written of each field, oldest first; what was carried over from the version before stands first. */
  readonly entries: ReadonlyMap<string, readonly FilingEntry[]>
  readonly finalised: Said<Frozen> | undefined
  readonly sent: Said<SentFiling> | undefined
  readonly withdrawn: Said<string> | undefined
}

/** Which version it is, in a way that people understand: what every event about it carries. */
export function aboutFiling({ id, deadline, stage, number }: Filing) {
  return { filing: id, deadline, stage, number }
}

/** What a person wrote of a field; null where nobody did or where the log speaks again. */
export function writtenIn({ entries }: Pick<Filing, 'entries'>, field: string): FilingText | null {
  return entries.get(field)?.at(-1)?.value ?? null
}

/** The versions of one report that stand, in their order. */
export function standingFilings(filings: ReadonlyMap<string, Filing>, deadline: string): Filing[] {
  return [...filings.values()]
    .filter((filing) => filing.deadline === deadline && !filing.withdrawn)
    .sort((a, b) => a.number - b.number || a.started.enteredAt - b.started.enteredAt)
}

/** Whether a version is still being written. */
export function isDraft(filing: Filing): boolean {
  return !filing.finalised && !filing.withdrawn
}

/** The stages of which a version may be begun now: the first once, what follows after it, nothing after the last. */
export function stagesOpen(standing: readonly Filing[]): readonly FilingStage[] {
  if (standing.some(isDraft) || standing.some(({ stage }) => stage === 'final')) return []
  return standing.length === 0 ? ['first'] : ['interim', 'final']
}
