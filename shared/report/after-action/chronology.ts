import { chronologyColumns, chronologyDays } from '../chronology-days.ts'
import type { Section } from '../document/document.ts'
import { paragraph } from '../document/document.ts'
import { wordsOf } from '../words/of.ts'
import type { Making } from './making.ts'
import { overviewSection } from './overview.ts'

/** The chronology: what it is about, then a section a day with everything that happened on it. */
export function chronologySections(of: Making): Section[] {
  const { names, language, state, timeZone } = of
  const { chronology } = wordsOf(language)
  const [happened = '', ...others] = chronologyColumns(language)
  const columns = [`${happened} (${timeZone})`, ...others]
  const days = chronologyDays(of, names).days.map(({ day, rows }): Section => ({
    id: `day-${day}`,
    title: day,
    parts: [{ kind: 'table', caption: '', columns, rows }]
  }))
  const overview = overviewSection(of)
  const unread = state.unknown > 0 ? [paragraph(chronology.unknown(state.unknown))] : []
  return [{ ...overview, parts: [...overview.parts, ...unread] }, ...days]
}
