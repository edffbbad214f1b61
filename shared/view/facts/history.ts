import type { Actor, Envelope } from '../../event/envelope.ts'
import { readEvent } from '../../event/catalogue.ts'
import type { Estimated } from '../../incident/eta/eta.ts'
import type { FactValue } from '../../incident/fact/fact.ts'
import type { FactContent } from '../../incident/fact/standing.ts'
import type { CauseStatus, IncidentState } from '../../incident/state.ts'

/** What was said of a field: a value, that it is taken back, or (of the cause) how sure we are. */
export type FactEntry = {
  readonly id: string
  readonly by: Actor
  /** When it was said and when it was entered (ms). */
  readonly at: number
  readonly enteredAt: number
  readonly said:
    | {
        readonly kind: 'value'
        readonly content: FactContent
        readonly value: FactValue | null
        readonly estimate: Estimated | null
      }
    | { readonly kind: 'takenBack' }
    | { readonly kind: 'status'; readonly status: CauseStatus; readonly text: string }
}

/** Everything that was said of a field, newest first. How sure we are of the cause stands in the log alone. */
export function factHistory(field: string, state: IncidentState, events: readonly Envelope[]): FactEntry[] {
  const entries =
    field === 'eta'
      ? estimates(state)
      : field === 'cause'
        ? [...settings(field, state), ...statuses(events)]
        : settings(field, state)
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => b.entry.enteredAt - a.entry.enteredAt || b.index - a.index)
    .map(({ entry }) => entry)
}

function settings(field: string, { facts }: IncidentState): FactEntry[] {
  return (facts.get(field)?.settings ?? []).map(({ id, by, at, enteredAt, value }) => ({
    id,
    by,
    at,
    enteredAt,
    said: value === null ? { kind: 'takenBack' } : { kind: 'value', content: value, value, estimate: null }
  }))
}

function estimates({ etas }: IncidentState): FactEntry[] {
  return [...etas.values()].map(({ id, by, at, enteredAt, value }) => {
    const { from, to } = value
    const content: FactContent = from === null && to === null ? { kind: 'unknown' } : { kind: 'range', from, to }
    return { id, by, at, enteredAt, said: { kind: 'value', content, value: null, estimate: value } }
  })
}

function statuses(events: readonly Envelope[]): FactEntry[] {
  return events.flatMap((event): FactEntry[] => {
    if (event.type !== 'halt.explained') return []
    const read = readEvent(event)
    if (!read.known) return []
    const { status, text } = read.event.data as { readonly status: CauseStatus; readonly text: string }
    const { actor, happenedAt, enteredAt, node, seq } = event
    return [{ id: `${node}/${seq}`, by: actor, at: happenedAt, enteredAt, said: { kind: 'status', status, text } }]
  })
}
