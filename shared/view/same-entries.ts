/**
 * Whether two maps hold the very same values under the same keys. The fold copies every collection with each batch of
 * events; what is made of thousands of entries need not be made anew where none of them changed.
 */
export function sameEntries<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a === b) return true
  if (a.size !== b.size) return false
  for (const [key, value] of a) if (b.get(key) !== value) return false
  return true
}
