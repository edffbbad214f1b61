import type { Path } from '../place.ts'

/** Calls `visit` for every value of a playbook, the containers before what they contain. */
export function walk(value: unknown, visit: (value: unknown, path: Path) => void, path: Path = []): void {
  visit(value, path)
  if (Array.isArray(value)) {
    value.forEach((entry, position) => walk(entry, visit, [...path, position]))
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) walk(entry, visit, [...path, key])
  }
}

/** A path with `*` for every position in a list: `duties.*.due.anchor`. */
export function patternOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.')
}
