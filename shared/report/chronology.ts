import type { Envelope } from '../event/envelope.ts'
import { compareEvents } from '../event/envelope.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { BACKDATED_MS } from '../view/timeline.ts'
import { chronologyHead } from './chronology-head.ts'
import { escapeMarkdown, tableRow } from './markdown.ts'
import { timeNear } from './near-time.ts'
import type { Names } from './names.ts'
import { namesOf } from './names.ts'
import { forOthers, leftOutLine } from './privileged.ts'
import { sentenceOf } from './sentence.ts'
import type { Language } from './time.ts'
import { formatClock, formatDay } from './time.ts'
import { eventKey } from '../event/envelope.ts'
import { isFarOff } from '../event/clock.ts'
import { wordsOf } from './words/of.ts'

/** What a chronology is made of. `events` in their order; `now` (ms) is when it is made. */
export type ChronologyInput = {
  readonly stream: string
  readonly events: readonly Envelope[]
  readonly state: IncidentState
  /** Null where the playbook of the incident is not here: ids then stand for names. */
  readonly playbook: PlaybookIndex | null
  readonly language: Language
  /** An IANA name. */
  readonly timeZone: string
  readonly now: number
}

/**
 * The incident as a Markdown document: its head, then a table a day, by when things happened. Pins are marks, not rows;
 * what is privileged is left out and counted.
 */
export function chronologyMarkdown(input: ChronologyInput): string {
  const { state, language, timeZone } = input
  const words = wordsOf(language)
  const names = namesOf(input.playbook, language, state.addedDuties)
  const { events, leftOut } = forOthers(input.events, state)
  const told = events.filter((event) => !event.type.startsWith('entry.'))
  const ordered = told.toSorted((a, b) => a.happenedAt - b.happenedAt || compareEvents(a, b))
  const days = Map.groupBy(ordered, (event) => formatDay(event.happenedAt, timeZone))
  const tables = [...days].map(([day, events]) => dayTable(day, events, input, names))
  const unknown = state.unknown > 0 ? [words.chronology.unknown(state.unknown)] : []
  const body = tables.length > 0 ? tables : [words.chronology.empty]
  const head = chronologyHead(input, names)
  return `${[...head, leftOutLine(leftOut, language), ...unknown, ...body].join('\n\n')}\n`
}

function dayTable(day: string, events: readonly Envelope[], input: ChronologyInput, names: Names): string {
  const { columns } = wordsOf(input.language).chronology
  const head = [columns.happened, columns.entered, columns.department, columns.person, columns.what]
  const rows = events.map((event) => tableRow(cells(event, input, names)))
  return [`## ${day}`, '', tableRow(head), tableRow(head.map(() => '---')), ...rows].join('\n')
}

function cells(event: Envelope, { state, language, timeZone }: ChronologyInput, names: Names): string[] {
  const near = timeNear(event.happenedAt, timeZone)
  const isLater = event.enteredAt - event.happenedAt > BACKDATED_MS
  const { farOff } = wordsOf(language).chronology
  const mark = state.pins.has(eventKey(event)) ? '★ ' : ''
  const clockNote = isFarOff(event) ? ` (${farOff})` : ''
  return [
    formatClock(event.happenedAt, timeZone, true),
    isLater ? near(event.enteredAt) : '',
    escapeMarkdown(names.department(event.actor.department)),
    escapeMarkdown(event.actor.person),
    `${mark}${escapeMarkdown(sentenceOf(event, language, names, near))}${clockNote}`
  ]
}
