import type { IncidentState } from './state.ts'
import { emptyIncident } from './state.ts'

const MAP = '#map'
const SET = '#set'

/** A state as it is written: its parts, and the names of those in which collections lie further down. */
type Written = { readonly parts: Record<string, unknown>; readonly deep: readonly string[] }

/**
 * What an incident amounts to, as JSON text. `decodeSnapshot` gives the same state back but for the remarks: those are most of it,
 * and nothing shows them before the events are read. Throws where a plain object has a key that only this encoding uses.
 */
export function encodeSnapshot(state: IncidentState): string {
  const { remarks: _, ...shown } = state
  const parts = written(shown) as Record<string, unknown>
  const deep = Object.keys(parts).filter((name) => below(parts[name]).some(holdsCollection))
  return JSON.stringify({ parts, deep } satisfies Written)
}

/** The state of a text that `encodeSnapshot` made, already parsed; the value itself is used up. */
export function decodeSnapshot(value: unknown): IncidentState {
  const { parts, deep } = value as Written
  for (const name of Object.keys(parts)) parts[name] = revived(parts[name], deep.includes(name))
  return { ...emptyIncident, ...parts }
}

function written(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Map) return { [MAP]: written([...value]) }
  if (value instanceof Set) return { [SET]: written([...value]) }
  if (Array.isArray(value)) return value.map(written)
  if (MAP in value || SET in value) throw new Error('a key of the encoding stands in the state itself')
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, written(part)]))
}

/** Most collections hold plain values: those are not looked through again. */
function revived(value: unknown, isDeep: boolean): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = value as Record<string, unknown>
  if (isDeep) for (const key of Object.keys(parts)) parts[key] = revived(parts[key], true)
  const entries = parts[MAP]
  if (entries) return new Map(entries as [unknown, unknown][])
  const items = parts[SET]
  return items ? new Set(items as unknown[]) : value
}

function holdsCollection(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return MAP in value || SET in value || Object.values(value).some(holdsCollection)
}

/** What lies in a part, whether it is a collection itself or not. */
function below(part: unknown): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return []
  const inside = (part as Record<string, unknown>)[MAP] ?? (part as Record<string, unknown>)[SET] ?? part
  return Object.values(inside)
}
