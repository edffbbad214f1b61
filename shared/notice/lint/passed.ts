import type { Check, Found } from './finding.ts'
import { factOf } from './finding.ts'

/** A text announces a time that is over: the expected recovery, or the next word. NL-02 speaks where the end is not known. */
export const timePassed: Check = (checked) => {
  const { text, now } = checked
  const eta = factOf(checked, 'eta')?.value
  const end = eta?.kind === 'range' && text.quotes.some(({ field }) => field === 'eta') ? (eta.to ?? eta.from) : null
  const next = eta?.kind === 'range' ? text.nextUpdateAt : null
  const found = (at: number | null, field: string): Found[] =>
    at !== null && at <= now ? [{ detail: 'passed', field }] : []
  return [...found(end, 'eta'), ...found(next, 'nextUpdate')]
}
