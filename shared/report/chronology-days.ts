import { isFarOff } from '../event/clock.ts'
import type { Envelope } from '../event/envelope.ts'
import { compareEvents, eventKey } from '../event/envelope.ts'
import type { IncidentState } from '../incident/state.ts'
import { BACKDATED_MS } from '../view/timeline.ts'
import { timeNear } from './near-time.ts'
import type { Names } from './names.ts'
import { forOthers } from './privileged.ts'
import { sentenceOf } from './sentence.ts'
import type { Language } from './time.ts'
import { formatClock, formatDay } from './time.ts'
import { wordsOf } from './words/of.ts'

/** What is told of an incident. `events` in their order; `timeZone` is an IANA name. */
export type Telling = {
  readonly events: readonly Envelope[]
  readonly state: IncidentState
  readonly language: Language
  readonly timeZone: string
}

/** A day (YYYY-MM-DD) with its rows: plain text in the order of `chronologyColumns`. */
export type ChronologyDay = { readonly day: string; readonly rows: readonly (readonly string[])[] }

/**
 * The incident as it went, a day at a time by when things happened. Pins are marks, not rows; what is privileged is left
 * out and counted.
 */
export function chronologyDays(
  telling: Telling,
  names: Names
): { readonly days: readonly ChronologyDay[]; readonly leftOut: number } {
  const { events, leftOut } = forOthers(telling.events, telling.state)
  const told = events.filter((event) => !event.type.startsWith('entry.'))
  const ordered = told.toSorted((a, b) => a.happenedAt - b.happenedAt || compareEvents(a, b))
  const days = Map.groupBy(ordered, (event) => formatDay(event.happenedAt, telling.timeZone))
  return {
    days: [...days].map(([day, all]) => ({ day, rows: all.map((event) => cells(event, telling, names)) })),
    leftOut
  }
}

/** The headings of its columns. */
export function chronologyColumns(language: Language): string[] {
  const { columns } = wordsOf(language).chronology
  return [columns.happened, columns.entered, columns.department, columns.person, columns.what]
}

function cells(event: Envelope, { state, language, timeZone }: Telling, names: Names): string[] {
  const near = timeNear(event.happenedAt, timeZone)
  const isLater = event.enteredAt - event.happenedAt > BACKDATED_MS
  const { farOff } = wordsOf(language).chronology
  const mark = state.pins.has(eventKey(event)) ? '★ ' : ''
  const clockNote = !state.exercise && isFarOff(event) ? ` (${farOff})` : ''
  return [
    formatClock(event.happenedAt, timeZone, true),
    isLater ? near(event.enteredAt) : '',
    names.department(event.actor.department),
    event.actor.person,
    `${mark}${sentenceOf(event, language, names, near).trim()}${clockNote}`
  ]
}
