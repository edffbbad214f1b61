import { assertNever } from '../assert-never.ts'
import type { Jurisdiction } from '../calendar/jurisdiction.ts'
import type { Envelope } from '../event/envelope.ts'
import { anchorOf } from '../incident/deadline/anchor.ts'
import type { Anchor } from '../incident/deadline/anchor.ts'
import type { Limit } from '../incident/deadline/limits.ts'
import { beginOf } from '../incident/deadline/limits.ts'
import type { DeadlineStanding } from '../incident/deadline/standing.ts'
import { deadlineStandings } from '../incident/deadline/standing.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { ClockStartId } from '../playbook/schema.ts'
import { foldText, holdsWords, searchWords } from './search-text.ts'

/**
 * How a report stands at a moment. `late`: to be sent, and its time is over; `running`: it has a time; `open`: to be sent,
 * with no time set by the law or by us.
 */
export const deadlineClocks = ['late', 'running', 'open', 'waiting', 'info', 'sent', 'waived', 'off'] as const
export type DeadlineClock = (typeof deadlineClocks)[number]

/** A report as the screen of clocks shows it at a moment. Times in ms. */
export type DeadlineRow = DeadlineStanding & {
  readonly key: string
  readonly clock: DeadlineClock
  /** How much of its time is used, in whole percent, 100 where it is late; null where it has none or needs none. */
  readonly percent: number | null
  /** How long (ms) after its time it was sent; null where it was in time, was not sent or had no time. */
  readonly sentLate: number | null
}

/** What is listed. */
export const deadlineFilters = ['active', 'late', 'done', 'off', 'all'] as const
export type DeadlineFilter = (typeof deadlineFilters)[number]

/** Every report of the playbook, what runs out first foremost. */
export function deadlineRows(state: IncidentState, playbook: PlaybookIndex, now: number): DeadlineRow[] {
  return rowsAt(deadlineStandings(state, playbook), now)
}

/** The same of standings that are at hand. */
export function rowsAt(standings: readonly DeadlineStanding[], now: number): DeadlineRow[] {
  return standings.map((standing) => rowAt(standing, now)).toSorted(compareRows)
}

/**
 * The last moment (ms) up to `now` at which the clock alone changed how one of the reports looks: between two of them rows
 * need not be made anew. 0 where nothing runs.
 */
export function lastChange(standings: readonly DeadlineStanding[], now: number): number {
  const moments = standings.map(({ phase, due }) => {
    if (phase !== 'running' || due === null) return 0
    const from = beginOf(due)
    return Math.min(now, Math.ceil(from + ((due.at - from) * shareOf(from, due.at, now)) / 100))
  })
  return Math.max(0, ...moments)
}

/** The report that must go out next: one that is late, else the one whose time is over first. Null where none has a time. */
export function nextDeadline(state: IncidentState, playbook: PlaybookIndex, now: number): DeadlineRow | null {
  const [first] = deadlineRows(state, playbook, now)
  return first && (first.clock === 'late' || first.clock === 'running') ? first : null
}

/** How many reports are late at a moment (ms). */
export function countLate(standings: readonly DeadlineStanding[], now: number): number {
  return standings.filter((one) => clockAt(one, now) === 'late').length
}

/** The rows that a filter and a search leave. `textOf` gives the words that a row shows. */
export function filterDeadlines(
  rows: readonly DeadlineRow[],
  filter: DeadlineFilter,
  search = '',
  textOf: (row: DeadlineRow) => string = () => ''
): DeadlineRow[] {
  const words = searchWords(search)
  return rows.filter(
    (row) => isIn(row.clock, filter) && (words.length === 0 || holdsWords(foldText(textOf(row)), words))
  )
}

/** Rows that stand together: those whose time runs or is over, whatever the law, then the others by jurisdiction. */
export type DeadlineSection = { readonly id: 'pressing' | Jurisdiction; readonly rows: readonly DeadlineRow[] }

/** The sections of a list, in the order of their first rows: what runs out first is never below what only waits. */
export function sectionsOf(rows: readonly DeadlineRow[]): DeadlineSection[] {
  const sections = Map.groupBy(rows, (row) => (isPressing(row) ? 'pressing' : row.rule.jurisdiction))
  return [...sections].map(([id, of]) => ({ id, rows: of }))
}

function isPressing({ clock }: DeadlineRow): boolean {
  return clock === 'late' || clock === 'running'
}

/** One way in which a report is limited, whether or not what it counts from has happened. */
export type LimitLine = {
  readonly by: Limit['by']
  readonly from: ClockStartId
  readonly span: Limit['span']
  readonly anchor: Anchor | null
  readonly limit: Limit | null
  /** It ends first. */
  readonly holds: boolean
}

/** The limits of a report, with those whose anchor has not happened yet. */
export function limitLines(
  { rule, part, terms, limits, due }: DeadlineStanding,
  state: IncidentState,
  { playbook }: PlaybookIndex
): LimitLine[] {
  const planned: [Limit['by'], ClockStartId, Limit['span']][] = []
  const second = rule.deadline.kind === 'within' ? rule.deadline.followUp : null
  if (part === 'followUp') planned.push(['law', terms.startsFrom, second?.span ?? null])
  else {
    if (terms.span) planned.push(['law', terms.startsFrom, terms.span])
    if (terms.outer) planned.push(['outer', terms.outer.from, terms.outer.span])
    if (terms.targetMinutes !== null)
      planned.push(['target', terms.startsFrom, { amount: terms.targetMinutes, unit: 'minutes' }])
    if (rule.deadline.kind === 'beforeAction') planned.push(['act', terms.startsFrom, null])
  }
  return planned.map(([by, from, span]) => {
    const limit = limits.find((one) => one.by === by) ?? null
    const anchor = limit?.anchor ?? anchorOf(state, rule, from, playbook.regulatorDeadlines)
    return { by, from, span, anchor, limit, holds: limit !== null && limit.by === due?.by }
  })
}

/** The events about a report, the newest first. */
export function deadlineHistory(events: readonly Envelope[], id: string): Envelope[] {
  return events.filter(({ type, data }) => isAbout(type, data, id)).toReversed()
}

function isAbout(type: string, data: Readonly<Record<string, unknown>>, id: string): boolean {
  if (type.startsWith('deadline.')) {
    const { deadlines } = data
    return data['deadline'] === id || (Array.isArray(deadlines) && deadlines.includes(id))
  }
  const fact = type === 'signal.reported' ? data['fact'] : undefined
  return typeof fact === 'object' && fact !== null && 'deadline' in fact && fact.deadline === id
}

function rowAt(standing: DeadlineStanding, now: number): DeadlineRow {
  const { id, part, due, sent } = standing
  const clock = clockAt(standing, now)
  const timed = due !== null && (clock === 'late' || clock === 'running')
  return {
    ...standing,
    key: part === 'report' ? id : `${id}~${part}`,
    clock,
    percent: timed ? shareOf(beginOf(due), due.at, now) : null,
    sentLate: sent && due && sent.at > due.at ? sent.at - due.at : null
  }
}

/** In whole percent; the billionth lets a moment that was made of a share give that share again. */
function shareOf(from: number, to: number, now: number): number {
  if (to <= from || now >= to) return 100
  return Math.max(0, Math.floor(((now - from) / (to - from)) * 100 + 1e-9))
}

function clockAt({ phase, due }: DeadlineStanding, now: number): DeadlineClock {
  if (phase !== 'running') return phase
  if (due === null) return 'open'
  return due.at <= now ? 'late' : 'running'
}

/** Of equals, the order of the playbook stands. */
function compareRows(a: DeadlineRow, b: DeadlineRow): number {
  return deadlineClocks.indexOf(a.clock) - deadlineClocks.indexOf(b.clock) || timeOf(a) - timeOf(b)
}

function timeOf({ clock, due, sent }: DeadlineRow): number {
  if (clock === 'sent') return -(sent?.at ?? 0)
  return clock === 'late' || clock === 'running' ? (due?.at ?? 0) : 0
}

function isIn(clock: DeadlineClock, filter: DeadlineFilter): boolean {
  switch (filter) {
    case 'active':
      return clock !== 'sent' && clock !== 'waived' && clock !== 'off'
    case 'late':
      return clock === 'late'
    case 'done':
      return clock === 'sent' || clock === 'waived'
    case 'off':
      return clock === 'off'
    case 'all':
      return true
    default:
      return assertNever(filter)
  }
}
