import { readEvent } from '../../event/catalogue.ts'
import type { Envelope } from '../../event/envelope.ts'
import type { DutyProgress } from '../../incident/duty/progress.ts'
import { isClosedStatus } from '../../incident/duty/progress.ts'
import { dutyEvolve } from '../../incident/duty/evolve.ts'
import type { Fact } from '../../incident/noun.ts'
import { cellKey } from '../../incident/service/cell.ts'
import type { Draft } from '../../incident/state.ts'
import type { Change } from './change.ts'
import { changed } from './change.ts'

/** How far a duty is: closed, done at least once though it comes again, or neither. */
export type DutyMark = 'closed' | 'repeated' | 'open'

/**
 * What the state of an incident does not keep and a chart needs: how single values were over time. The times are when it
 * happened (ms), not when it was entered.
 */
export type History = {
  readonly declaredAt: number | null
  readonly type: readonly Change<string>[]
  readonly severity: readonly Change<string>[]
  readonly phase: readonly Change<string>[]
  readonly duties: ReadonlyMap<string, readonly Change<DutyMark>[]>
  readonly addedDuties: ReadonlyMap<string, { readonly department: string; readonly at: number }>
  /** By cell of the service × asset matrix. */
  readonly cells: ReadonlyMap<string, readonly Change<string>[]>
  /** The duties as the incident's own fold has them. */
  readonly progress: ReadonlyMap<string, DutyProgress>
}

export const emptyHistory: History = {
  declaredAt: null,
  type: [],
  severity: [],
  phase: [],
  duties: new Map(),
  addedDuties: new Map(),
  cells: new Map(),
  progress: new Map()
}

type Writable = {
  -readonly [K in keyof History]: History[K] extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : History[K]
}

/** The history after more events, in their order. What it was before is left as it is. */
export function extendHistory(before: History, events: readonly Envelope[]): History {
  const draft: Writable = {
    ...before,
    duties: new Map(before.duties),
    addedDuties: new Map(before.addedDuties),
    cells: new Map(before.cells),
    progress: new Map(before.progress)
  }
  for (const event of events) {
    const read = readEvent(event)
    if (!read.known) continue
    if (event.type.startsWith('duty.')) takeDuty(draft, read.event)
    else readers[event.type]?.(draft, read.event, read.event.data)
  }
  return draft
}

type Cells = readonly { readonly service: string; readonly asset: string; readonly state: string }[]

const readers: Readonly<Record<string, (draft: Writable, event: Envelope, data: Envelope['data']) => void>> = {
  'halt.declared': (draft, event, data) => {
    draft.declaredAt ??= event.happenedAt
    const { happenedAt: at } = event
    draft.type = changed(draft.type, at, String(data['type']))
    draft.severity = changed(draft.severity, at, String(data['severity']))
    draft.phase = changed(draft.phase, at, String(data['phase']))
    for (const { service, asset, state } of data['cells'] as Cells) setCell(draft, service, asset, at, state)
  },
  'halt.reclassified': (draft, event, data) => {
    draft.type = changed(draft.type, event.happenedAt, String(data['type']))
  },
  'halt.regraded': (draft, event, data) => {
    draft.severity = changed(draft.severity, event.happenedAt, String(data['severity']))
  },
  'phase.advanced': (draft, event, data) => {
    draft.phase = changed(draft.phase, event.happenedAt, String(data['to']))
  },
  'phase.returned': (draft, event, data) => {
    draft.phase = changed(draft.phase, event.happenedAt, String(data['to']))
  },
  'service.changed': (draft, event, data) => {
    for (const { service, asset } of data['cells'] as Cells)
      setCell(draft, service, asset, event.happenedAt, String(data['state']))
  }
}

function setCell(draft: Writable, service: string, asset: string, at: number, state: string): void {
  const key = cellKey(service, asset)
  draft.cells.set(key, changed(draft.cells.get(key) ?? [], at, state))
}

/** A duty's status is found by the same code as the incident's. */
function takeDuty(draft: Writable, event: Envelope): void {
  const { duty: id, department } = event.data as { readonly duty: string; readonly department?: string }
  const mini = { duties: draft.progress, addedDuties: new Map() } as unknown as Draft
  const evolve = dutyEvolve[event.type as keyof typeof dutyEvolve] as (draft: Draft, fact: Fact<unknown>) => void
  const was = draft.progress.get(id)
  evolve(mini, event as Fact<unknown>)
  if (event.type === 'duty.added') draft.addedDuties.set(id, { department: String(department), at: event.happenedAt })
  const is = draft.progress.get(id)
  if (is === was || !is) return
  draft.duties.set(id, changed(draft.duties.get(id) ?? [], event.happenedAt, markOf(is)))
}

function markOf({ status, rounds }: DutyProgress): DutyMark {
  if (isClosedStatus(status)) return 'closed'
  return rounds.length > 0 && status !== 'waiting' ? 'repeated' : 'open'
}
