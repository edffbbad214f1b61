import type { IncidentState } from '../incident/state.ts'
import type { LocalText, Playbook } from '../playbook/schema.ts'
import type { Language } from '../report/time.ts'

/** The time between two entries of a replayed case (ms), null where one of them is not in the log. */
export type Interval = {
  readonly name: LocalText
  readonly from: string
  readonly to: string
  readonly ms: number | null
}

/**
 * The intervals for which a real case is known, read from the log of its replay: from the moment of one remark to that of
 * another, which the playbook names by their English text.
 */
export function intervalsOf(
  { reference, remarks }: Pick<IncidentState, 'reference' | 'remarks'>,
  { referenceTimelines, derivedIntervals }: Pick<Playbook, 'referenceTimelines' | 'derivedIntervals'>,
  language: Language
): Interval[] {
  const timeline = referenceTimelines.find(({ id }) => id === reference)
  const moments = new Map([...remarks.values()].map(({ text, at }) => [text, at]))
  const said = (english: string) => timeline?.events.find(({ text }) => text.en === english)?.text[language] ?? english
  return derivedIntervals
    .filter((interval) => interval.timeline === reference)
    .map(({ name, from, to }) => {
      const began = moments.get(said(from))
      const ended = moments.get(said(to))
      return {
        name,
        from: said(from),
        to: said(to),
        ms: began === undefined || ended === undefined ? null : ended - began
      }
    })
}
