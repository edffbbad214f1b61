import { escapeCell } from '../../people/cell.ts'
import { wordsOf } from '../words/of.ts'
import type { Part, Picture, ReportDocument, Table } from './document.ts'

/**
 * A table of a report as a file of its own: its headings, then its rows. `name` goes into the file's name and is what tells
 * it from the other tables of the report; `title` is for people.
 */
export type CsvTable = {
  readonly name: string
  readonly title: string
  readonly rows: readonly (readonly string[])[]
}

/**
 * A whole report as rows for one spreadsheet: what it is about, then each section with its own headings. Whether it was a
 * drill and the section stand before every row, so that rows still say where they are from when they are sorted or pasted
 * elsewhere. No cell is a formula.
 */
export function documentRows(document: ReportDocument): string[][] {
  const { title, head, sections, leftOut } = document
  const { mode } = namesOf(document)
  const row = (place: string, cells: readonly string[]) => [mode, place, ...cells].map(escapeCell)
  return [
    ...head.map((cells) => row(title, cells)),
    ...sections.flatMap((section) =>
      section.parts
        .map(written)
        .flatMap((part) =>
          part.kind === 'table'
            ? tableRows(document, placeOf(section.title, part), part)
            : linesOf(part).map((line) => row(section.title, [line]))
        )
    ),
    row(title, [leftOut])
  ]
}

/** The tables of a report, each for a file of its own; those with the same headings (the days of a chronology) are one. */
export function documentTables(document: ReportDocument): CsvTable[] {
  const found = new Map<string, { name: string; title: string; rows: string[][] }>()
  for (const section of document.sections) {
    for (const table of section.parts.map(written)) {
      if (table.kind !== 'table') continue
      const place = placeOf(section.title, table)
      const rows = tableRows(document, place, table)
      const key = [table.caption, ...table.columns].join('\n')
      const same = found.get(key)
      if (same) same.rows.push(...rows.slice(1))
      else found.set(key, { name: section.id, title: place, rows })
    }
  }
  return named([...found.values()])
}

/** Two tables of one section are told apart by a number. */
function named(tables: readonly CsvTable[]): CsvTable[] {
  return tables.map((table, index) => {
    const before = tables.slice(0, index).filter(({ name }) => name === table.name).length
    return before === 0 ? table : { ...table, name: `${table.name}-${before + 1}` }
  })
}

function tableRows(document: ReportDocument, place: string, { columns, rows }: Table): string[][] {
  const { mode, modeHeading, sectionHeading } = namesOf(document)
  return [[modeHeading, sectionHeading, ...columns], ...rows.map((row) => [mode, place, ...row])].map((row) =>
    row.map(escapeCell)
  )
}

function placeOf(section: string, { caption }: Table): string {
  return caption === '' ? section : `${section} — ${caption}`
}

/** A spreadsheet shows no picture: the table of its figures stands for it. */
function written(part: Part): Exclude<Part, Picture> {
  return part.kind === 'picture' ? part.table : part
}

function linesOf(part: Exclude<Part, Table | Picture>): readonly string[] {
  return part.kind === 'list' ? part.items : [part.text]
}

function namesOf({ language, drill }: ReportDocument) {
  const words = wordsOf(language)
  const { mode, section } = words.chronology
  return { mode: drill ? words.drill : words.live, modeHeading: mode, sectionHeading: section }
}
