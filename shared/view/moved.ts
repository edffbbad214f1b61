/** A list in which the entry at one place stands at another; as it was where either place is not in it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const isWithin = [from, to].every((place) => place >= 0 && place < list.length)
  if (!isWithin) return [...list]
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...list.slice(from, from + 1))
}
