import type { PlaybookIndex } from '../playbook/applies.ts'
import type { ChronologyDay, Telling } from './chronology-days.ts'
import { chronologyColumns, chronologyDays } from './chronology-days.ts'
import { chronologyHead } from './chronology-head.ts'
import { escapeMarkdown, tableRow } from './markdown.ts'
import { namesOf } from './names.ts'
import { leftOutLine } from './privileged.ts'
import type { Language } from './time.ts'
import { wordsOf } from './words/of.ts'

/** What a chronology is made of. `events` in their order; `now` (ms) is when it is made. */
export type ChronologyInput = Telling & {
  readonly stream: string
  /** Null where the playbook of the incident is not here: ids then stand for names. */
  readonly playbook: PlaybookIndex | null
  readonly now: number
}

/** The incident as a Markdown document: its head, then a table a day, by when things happened. */
export function chronologyMarkdown(input: ChronologyInput): string {
  const { state, language } = input
  const words = wordsOf(language)
  const names = namesOf(input.playbook, language, state.addedDuties)
  const { days, leftOut } = chronologyDays(input, names)
  const tables = days.map((day) => dayTable(day, language))
  const unknown = state.unknown > 0 ? [words.chronology.unknown(state.unknown)] : []
  const body = tables.length > 0 ? tables : [words.chronology.empty]
  const head = chronologyHead(input, names)
  return `${[...head, leftOutLine(leftOut, language), ...unknown, ...body].join('\n\n')}\n`
}

function dayTable({ day, rows }: ChronologyDay, language: Language): string {
  const head = chronologyColumns(language)
  const body = rows.map((row) => tableRow(row.map(escapeMarkdown)))
  return [`## ${day}`, '', tableRow(head), tableRow(head.map(() => '---')), ...body].join('\n')
}
