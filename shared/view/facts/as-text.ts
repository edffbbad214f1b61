import type { IncidentState } from '../../incident/state.ts'
import { drillMarks } from '../../notice/marks.ts'
import { valueText } from '../../notice/value-text.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Names } from '../../report/names.ts'
import type { Language } from '../../report/time.ts'
import { formatInstant } from '../../report/time.ts'
import type { FactRow } from './sheet.ts'

/** What the text of a sheet needs besides the facts: the words for an empty field, the moment (ms) and its zone. */
export type SheetText = {
  readonly language: Language
  readonly names: Names
  readonly empty: string
  readonly now: number
  readonly timeZone: string
}

/** The sheet as plain text in one language, a field a line, for whoever needs it outside the console. Nothing internal is in it. */
export function sheetAsText(
  rows: readonly FactRow[],
  state: IncidentState,
  playbook: PlaybookIndex,
  { language, names, empty, now, timeZone }: SheetText
): string {
  const mark = state.drill ? drillMarks[language] : ''
  const title = state.title === '' ? names.type(state.type?.value ?? '') : state.title
  const lines = rows
    .filter((row) => row.group !== 'internal' && row.kind !== 'stamp')
    .map((row) => {
      const value = row.fact ? valueText(row.field, row.fact.value, language, 'full', { playbook, asOf: now }) : empty
      return `${names.field(row.field)}: ${value}`
    })
  return [`${mark}${title} (${formatInstant(now, timeZone)})`, ...lines].join('\n')
}
