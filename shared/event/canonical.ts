/**
 * JSON with the keys of every object in one order, so that equal values give equal text: what hashes are made of.
 * Maps and sets become sorted arrays; `undefined` members are left out as in JSON.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value)) ?? 'null'
}

function ordered(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Map) return ordered([...value].sort(([a], [b]) => compareText(String(a), String(b))))
  if (value instanceof Set) return ordered([...value].map(String).sort(compareText))
  if (Array.isArray(value)) return value.map(ordered)
  // Without a prototype, so that a key named `__proto__` is kept like any other and the hash covers it.
  const sorted = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(value).sort(compareText)) sorted[key] = ordered((value as Record<string, unknown>)[key])
  return sorted
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
