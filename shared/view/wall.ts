import type { Envelope } from '../event/envelope.ts'
import { EVERY_ASSET, NORMAL } from '../incident/service/cell.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'
import { boardOf, noFilter } from './board.ts'
import type { Tally } from './board.ts'
import type { CadenceKind } from './cadence.ts'
import type { HaltClock } from './header.ts'
import { haltClockOf } from './header.ts'
import type { RunningClock } from './running-clocks.ts'
import { nearestOf, runningClocks } from './running-clocks.ts'
import type { WallEvent } from './wall-events.ts'
import { wallEvents } from './wall-events.ts'
import type { WallLadder } from './wall-ladder.ts'
import { wallLadder } from './wall-ladder.ts'

/** Something that runs out at a time (ms), without anybody's name: what a person wrote has no `text`. */
export type WallClock =
  | { readonly kind: 'notice'; readonly what: CadenceKind; readonly dueAt: number }
  | {
      readonly kind: 'duty'
      readonly id: string
      readonly text: LocalText | null
      readonly department: string
      readonly dueAt: number
    }
  | {
      readonly kind: 'report'
      readonly id: string
      readonly authority: LocalText
      readonly text: LocalText
      readonly dueAt: number
    }

/** A service that is not open as ever: its gravest cell since (ms). `again`: it went down after the services were said to be back. */
export type WallService = {
  readonly service: string
  readonly state: string
  /** How many of its assets stand apart; 0 where the state holds for all of them. */
  readonly assets: number
  readonly since: number
  readonly again: boolean
}

/** Why the wall is red. There is no other reason. */
export type WallReason = 'late' | 'again'

/** How far the duties of a department are. */
export type WallShare = Pick<Tally, 'total' | 'closed' | 'late'> & { readonly department: string }

/** What the screen on the wall shows of an incident: ids and words of the playbook, never a person's name or words. */
export type Wall = HaltClock & {
  readonly mode: 'live' | 'drill' | 'reference'
  readonly type: string
  readonly severity: string
  readonly phase: string
  readonly declaredAt: number | null
  readonly closedAt: number | null
  /** Those that went down again first, then the longest down. */
  readonly services: readonly WallService[]
  /** How the services climb back; null before a ladder is chosen. */
  readonly ladder: WallLadder | null
  /** The gravest first. */
  readonly late: readonly WallClock[]
  readonly notice: Extract<WallClock, { kind: 'notice' }> | null
  readonly report: Extract<WallClock, { kind: 'report' }> | null
  readonly shares: readonly WallShare[]
  /** The newest first. */
  readonly events: readonly WallEvent[]
  readonly red: readonly WallReason[]
}

/**
 * The wallboard of an incident at a moment (ms). A stopped service is what a halt is about and no alarm; red are only a
 * time that has passed, and a service that went down after the services were back.
 */
export function wallOf(state: IncidentState, events: readonly Envelope[], playbook: PlaybookIndex, now: number): Wall {
  const clocks = runningClocks(state, playbook, null, now)
  const shown = clocks.flatMap(wallClock)
  const late = nearestOf(clocks, now).late.flatMap(wallClock)
  const services = servicesDown(state)
  return {
    ...haltClockOf(state, now),
    mode: state.reference !== null ? 'reference' : state.drill ? 'drill' : 'live',
    type: state.type?.value ?? '',
    severity: state.severity?.value ?? '',
    phase: state.phase?.value ?? '',
    declaredAt: state.declaredAt,
    closedAt: state.closed?.at ?? null,
    services,
    ladder: wallLadder(state, playbook, now),
    late,
    notice: shown.find((clock) => clock.kind === 'notice') ?? null,
    report: shown.find((clock) => clock.kind === 'report') ?? null,
    shares: boardOf(state, playbook, now, null, noFilter).columns.map((column) => ({
      department: column.department,
      total: column.total,
      closed: column.closed,
      late: column.late
    })),
    events: wallEvents(events, state, playbook),
    red: [
      ...(late.length > 0 ? ['late' as const] : []),
      ...(services.some(({ again }) => again) ? ['again' as const] : [])
    ]
  }
}

function wallClock(clock: RunningClock): WallClock[] {
  switch (clock.kind) {
    case 'notice':
      return [clock]
    case 'duty':
      return [
        {
          kind: 'duty',
          id: clock.added ? '' : clock.duty,
          text: clock.added ? null : clock.text,
          department: clock.department,
          dueAt: clock.dueAt
        }
      ]
    case 'deadline':
      return [{ kind: 'report', id: clock.deadline, authority: clock.authority, text: clock.text, dueAt: clock.dueAt }]
    case 'escalation':
      return []
  }
}

/** The services that are not fully open; of an incident that is closed none. */
function servicesDown(state: IncidentState): WallService[] {
  if (state.closed) return []
  const backAt = state.times.get('resumed')?.value ?? null
  const down = [...state.cells.values()].filter((cell) => cell.state.value !== NORMAL)
  const rows = [...Map.groupBy(down, ({ service }) => service)].flatMap(([service, cells]): WallService[] => {
    const [first] = cells.toSorted((a, b) => a.state.at - b.state.at)
    const whole = cells.find(({ asset }) => asset === EVERY_ASSET)
    const told = whole ?? first
    if (!told) return []
    return [
      {
        service,
        state: told.state.value,
        assets: whole ? 0 : cells.length,
        since: told.state.at,
        again: backAt !== null && cells.some(({ state: said, was }) => said.at > backAt && was === NORMAL)
      }
    ]
  })
  return rows.sort((a, b) => Number(b.again) - Number(a.again) || a.since - b.since)
}
