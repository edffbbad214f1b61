import type { Actor, Envelope } from '../event/envelope.ts'
import { isEngine } from '../incident/engine.ts'
import { readEvent } from '../event/catalogue.ts'
import { eventKey } from '../event/envelope.ts'
import { isPrivileged } from '../incident/privilege/privilege.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'

/** The events that the screen on the wall tells. What people write (remarks, calls, cases, texts) is not among them. */
export const wallEventTypes = [
  'halt.declared',
  'halt.regraded',
  'halt.reclassified',
  'halt.closed',
  'halt.reopened',
  'phase.advanced',
  'phase.returned',
  'service.changed',
  'command.accepted',
  'command.taken',
  'duty.checked',
  'duty.skipped',
  'duty.unchecked',
  'escalation.raised',
  'decision.taken',
  'notice.posted',
  'notice.withdrawn',
  'mark.posted',
  'mark.withdrawn',
  'eta.estimated',
  'deadline.sent',
  'check.signed',
  'check.voided',
  'resume.stepped'
] as const
export type WallEventType = (typeof wallEventTypes)[number]

/** What an event is about: a part of the playbook, by its id. A service comes with the state that it is in now. */
export type WallSubject =
  | { readonly of: 'severity' | 'type' | 'phase' | 'duty' | 'rule' | 'channel' | 'deadline'; readonly id: string }
  | { readonly of: 'service'; readonly id: string; readonly more: number; readonly state: string }

/** An event without anybody's name or words. `at` (ms) is when it happened; `department` is empty for the watch, which nobody is. */
export type WallEvent = {
  readonly key: string
  readonly at: number
  readonly type: WallEventType
  readonly department: string
  readonly subject: WallSubject | null
  /** How often it happened in a row; `at` is the last time. */
  readonly count: number
}

const SHOWN = 5

/** The last five events that the wall tells, the newest first, one that comes several times in a row once; none that legal holds privileged. `events` in their order. */
export function wallEvents(
  events: readonly Envelope[],
  state: Pick<IncidentState, 'privileges'>,
  playbook: PlaybookIndex
): WallEvent[] {
  const told: WallEvent[] = []
  for (const event of events.toReversed()) {
    const next = wallEvent(event, state, playbook)
    if (next === null) continue
    const last = told.at(-1)
    if (last && isSame(last, next)) told[told.length - 1] = { ...last, count: last.count + 1 }
    else if (told.length === SHOWN) break
    else told.push(next)
  }
  return told
}

function wallEvent(
  event: Envelope,
  state: Pick<IncidentState, 'privileges'>,
  playbook: PlaybookIndex
): WallEvent | null {
  const type = wallEventTypes.find((one) => one === event.type)
  if (type === undefined || isPrivileged(event, state.privileges)) return null
  const read = readEvent(event)
  if (!read.known) return null
  return {
    key: eventKey(event),
    at: event.happenedAt,
    type,
    department: departmentOf(event.actor, playbook),
    subject: subjectOf(type, read.event.data, playbook),
    count: 1
  }
}

function isSame(one: WallEvent, other: WallEvent): boolean {
  const about = ({ type, department, subject }: WallEvent) => JSON.stringify([type, department, subject])
  return one.subject !== null && about(one) === about(other)
}

function departmentOf(actor: Actor, { departments }: PlaybookIndex): string {
  return !isEngine(actor) && departments.has(actor.department) ? actor.department : ''
}

type Data = Readonly<Record<string, unknown>>

/** Only what the playbook knows is a subject: nothing that somebody typed can pass for an id. */
function subjectOf(type: WallEventType, data: Data, playbook: PlaybookIndex): WallSubject | null {
  const known = (of: Exclude<WallSubject['of'], 'service'>, id: unknown, rows: Has): WallSubject | null =>
    typeof id === 'string' && rows.has(id) ? { of, id } : null
  switch (type) {
    case 'halt.declared':
    case 'halt.reclassified':
      return known('type', data['type'], playbook.types)
    case 'halt.regraded':
      return known('severity', data['severity'], playbook.severities)
    case 'phase.advanced':
    case 'phase.returned':
      return known('phase', data['to'], playbook.phases)
    case 'duty.checked':
    case 'duty.skipped':
    case 'duty.unchecked':
      return known('duty', data['duty'], playbook.duties)
    case 'escalation.raised':
      return known('rule', data['rule'], idsOf(playbook.playbook.escalationRules))
    case 'mark.posted':
      return known('channel', data['channel'], idsOf(playbook.playbook.channels))
    case 'deadline.sent':
      return known('deadline', data['deadline'], idsOf(playbook.playbook.regulatorDeadlines))
    case 'service.changed':
      return serviceOf(data, playbook)
    default:
      return null
  }
}

type Has = { readonly has: (id: string) => boolean }

function idsOf(rows: readonly { readonly id: string }[]): Has {
  return new Set(rows.map(({ id }) => id))
}

function serviceOf(data: Data, { services, serviceStates }: PlaybookIndex): WallSubject | null {
  const cells = Array.isArray(data['cells']) ? (data['cells'] as readonly Data[]) : []
  const ids = [...new Set(cells.map((cell) => String(cell['service'])))].filter((id) => services.has(id))
  const state = String(data['state'])
  const [id] = ids
  return id !== undefined && serviceStates.has(state) ? { of: 'service', id, more: ids.length - 1, state } : null
}
