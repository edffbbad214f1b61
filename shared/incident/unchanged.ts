import type { Draft, IncidentState } from './state.ts'

/**
 * A folded draft with every collection in which nothing changed handed back as it was before: what reads one of them (a
 * card reads the names of added duties) is not computed or drawn anew for every event about something else. Entities are
 * never changed in place, so that comparing them one by one is enough; thousands take a fraction of a millisecond.
 */
export function keepUnchanged(before: IncidentState, draft: Draft): IncidentState {
  const parts = draft as Record<string, unknown>
  for (const [name, was] of Object.entries(before)) {
    const now = parts[name]
    const same =
      (was instanceof Map && now instanceof Map && isSameMap(was, now)) ||
      (was instanceof Set && now instanceof Set && isSameSet(was, now))
    if (same) parts[name] = was
  }
  return draft
}

function isSameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of b) if (a.get(key) !== value || (value === undefined && !a.has(key))) return false
  return true
}

function isSameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false
  for (const one of b) if (!a.has(one)) return false
  return true
}
