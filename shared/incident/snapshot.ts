import type { IncidentState } from './state.ts'
import { emptyIncident } from './state.ts'

const MAP = '#map'
const SET = '#set'

/**
 * What an incident amounts to, as JSON text. `decodeSnapshot` gives the same state back. Throws where a plain object has a key
 * that only this encoding uses.
 */
export function encodeSnapshot(state: IncidentState): string {
  return JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map) return { [MAP]: [...value] }
    if (value instanceof Set) return { [SET]: [...value] }
    return value
  })
}

/** The state of a text that `encodeSnapshot` made, already parsed; the value itself is used up. */
export function decodeSnapshot(value: unknown): IncidentState {
  return { ...emptyIncident, ...(revived(value) as IncidentState) }
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (const [place, one] of value.entries()) value[place] = revived(one)
    return value
  }
  const parts = value as Record<string, unknown>
  const entries = parts[MAP]
  if (Array.isArray(entries)) return new Map(revived(entries) as [unknown, unknown][])
  const items = parts[SET]
  if (Array.isArray(items)) return new Set(revived(items) as unknown[])
  for (const key of Object.keys(parts)) parts[key] = revived(parts[key])
  return parts
}
