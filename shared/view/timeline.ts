import { readEvent } from '../event/catalogue.ts'
import { isFarOff } from '../event/clock.ts'
import type { Envelope } from '../event/envelope.ts'
import { eventKey } from '../event/envelope.ts'
import { isPrivileged } from '../incident/privilege/privilege.ts'
import type { Said } from '../incident/register.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'

/** What a row is about: the noun of its event. `unknown` is an event that this console cannot read. */
export const rowKinds = [
  'halt',
  'phase',
  'service',
  'command',
  'duty',
  'call',
  'escalation',
  'decision',
  'bar',
  'signal',
  'mark',
  'fact',
  'eta',
  'notice',
  'deadline',
  'inquiry',
  'shift',
  'complaint',
  'answer',
  'script',
  'work',
  'vendor',
  'cause',
  'action',
  'compensation',
  'claim',
  'check',
  'resume',
  'monitor',
  'sending',
  'remark',
  'privilege',
  'filing',
  'drill',
  'debrief',
  'inject',
  'entry',
  'unknown'
] as const
export type RowKind = (typeof rowKinds)[number]

/** A remark as it reads now, and what it said before each correction, oldest first. */
export type RowRemark = {
  readonly text: string
  readonly earlier: readonly Said<string>[]
  readonly corrected: boolean
}

/** One event as the timeline shows it. */
export type TimelineRow = {
  /** The identity of the event within its stream: what a pin names. */
  readonly key: string
  /** The event as this console reads it: an older version upgraded to today's. */
  readonly event: Envelope
  readonly kind: RowKind
  /** The actor's department, and the duty's where it is another. */
  readonly departments: readonly string[]
  readonly duty: string | null
  readonly pinned: boolean
  /** It was written down more than a minute after it happened. */
  readonly backdated: boolean
  /** The clock that ordered it stood far from the clock of the machine that wrote it. */
  readonly farOff: boolean
  readonly node: string
  readonly remark: RowRemark | null
  /** Legal holds it privileged: it goes into nothing that is made for others. */
  readonly privileged: boolean
}

/** What a row is made with, besides its event. */
export type RowContext = { readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** An event entered later than this (ms) after it happened is shown with both times. */
export const BACKDATED_MS = 60_000

/** How rows are ordered, newest first: by when they were entered (the log's order) or by when they happened. */
export type RowOrder = { readonly by?: 'entered' | 'happened'; readonly showPins?: boolean }

/** The rows of a timeline, newest first. `events` in their order; pins are rows only where they are asked for. */
export function timelineRows(
  events: readonly Envelope[],
  state: IncidentState,
  playbook: PlaybookIndex,
  order: RowOrder = {}
): TimelineRow[] {
  const context = { state, playbook }
  const rows = events
    .filter((event) => order.showPins === true || nounOf(event) !== 'entry')
    .map((event) => rowOf(event, context))
    .reverse()
  return order.by === 'happened' ? rows.sort((a, b) => b.event.happenedAt - a.event.happenedAt) : rows
}

/** The row of one event. */
export function rowOf(event: Envelope, context: RowContext): TimelineRow {
  const read = readEvent(event)
  const key = eventKey(event)
  const duty = dutyOf(event)
  return {
    key,
    event: read.known ? read.event : event,
    kind: read.known ? kindOf(event) : 'unknown',
    departments: departmentsOf(event, duty, context),
    duty,
    pinned: context.state.pins.has(key),
    backdated: event.enteredAt - event.happenedAt > BACKDATED_MS,
    farOff: !context.state.exercise && isFarOff(event),
    node: event.node,
    remark: read.known && event.type === 'remark.added' ? remarkOf(read.event, context.state) : null,
    privileged: isPrivileged(event, context.state.privileges)
  }
}

/** The adoption of a playbook version is shown among what is decided of the halt. */
function kindOf(event: Envelope): RowKind {
  const noun = nounOf(event)
  if (noun === 'playbook') return 'halt'
  return rowKinds.find((kind) => kind === noun) ?? 'unknown'
}

function nounOf(event: Envelope): string {
  return event.type.slice(0, event.type.indexOf('.'))
}

function dutyOf(event: Envelope): string | null {
  const duty = event.data['duty']
  return nounOf(event) === 'duty' && typeof duty === 'string' ? duty : null
}

function departmentsOf(event: Envelope, duty: string | null, { state, playbook }: RowContext): string[] {
  const own = event.actor.department
  const ofDuty = duty === null ? undefined : (playbook.duties.get(duty) ?? state.addedDuties.get(duty))?.department
  return ofDuty === undefined || ofDuty === own ? [own] : [own, ofDuty]
}

function remarkOf(event: Envelope, state: IncidentState): RowRemark {
  const remark = state.remarks.get(String(event.data['remark']))
  const earlier = remark?.earlier ?? []
  return { text: remark?.text ?? String(event.data['text']), earlier, corrected: earlier.length > 0 }
}
