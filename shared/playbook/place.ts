/** Keys and positions that lead from the playbook to one of its values. */
export type Path = readonly PropertyKey[]

/**
 * Names a place as a person would look for it: `duties[3] (SYS-04) → due.anchor`. List entries carry their id, code,
 * role or type, so that they can be found without counting. The playbook itself is the empty string.
 */
export function placeOf(root: unknown, path: Path): string {
  let words = ''
  let value = root
  let afterEntry = false
  for (const key of path) {
    value = childOf(value, key)
    if (typeof key === 'number') {
      const name = nameOf(value)
      words += name === undefined ? `[${key}]` : `[${key}] (${name})`
    } else {
      words += words === '' ? String(key) : `${afterEntry ? ' → ' : '.'}${String(key)}`
    }
    afterEntry = typeof key === 'number'
  }
  return words
}

/** The value at a path, or `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(childOf, root)
}

function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<PropertyKey, unknown>)[key]
}

function nameOf(entry: unknown): string | undefined {
  for (const key of ['id', 'code', 'role', 'type']) {
    const name = childOf(entry, key)
    if (typeof name === 'string' && name !== '') return shorten(name)
  }
  return undefined
}

/** At most 40 characters of a value, for quoting it in a sentence. */
export function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}
