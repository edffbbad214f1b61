import { z } from 'zod'
import { canonical } from '../../event/canonical.ts'
import type { Said } from '../register.ts'
import { instantSchema } from '../times.ts'

const words = z.string().trim().min(1).max(4000)
/** The same words in both languages of the notices. */
const bothSchema = z.strictObject({ ja: words, en: words })

/**
 * What is said of one field: a text in both languages with a short form for narrow channels, a time (ms), or that it is
 * not known. Times are facts, not words: each language writes them its own way.
 */
export const factValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), full: bothSchema, short: bothSchema.nullable() }),
  z.strictObject({ kind: z.literal('time'), at: instantSchema }),
  z.strictObject({ kind: z.literal('unknown') })
])
export type FactValue = z.infer<typeof factValueSchema>

/** One setting of a field: `value` null takes the fact back. Its id is what texts quote as the fact's version. */
export type FactSetting = Said<FactValue | null> & { readonly id: string }

/** Everything that was said of one field, oldest first; the last stands. */
export type FactHistory = {
  readonly field: string
  readonly settings: readonly FactSetting[]
  /** What others set within a minute of the setting that stands, until somebody settles it. */
  readonly contested: readonly FactSetting[]
}

/** Whether two values say the same. */
export function isSameFact(a: FactValue | null, b: FactValue | null): boolean {
  return canonical(a) === canonical(b)
}

/** The setting of a field that stood when everything entered until a moment (ms) was known; by default now. */
export function settingOf(
  facts: ReadonlyMap<string, FactHistory>,
  field: string,
  until = Number.POSITIVE_INFINITY
): FactSetting | undefined {
  return facts.get(field)?.settings.findLast((setting) => setting.enteredAt <= until)
}
