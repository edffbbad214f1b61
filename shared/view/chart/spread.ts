/**
 * Places (px) for signs that are wanted at given places, moved apart so that none covers another: at least `least` between
 * two, within `top` and `bottom` as far as they fit, in the order of the wanted places. Answers in the order given.
 */
export function spread(wanted: readonly number[], least: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index)
  const places = order.map(({ y }) => y)
  for (let index = 0; index < places.length; index += 1) {
    const lowest = index === 0 ? top : (places[index - 1] as number) + least
    places[index] = Math.max(places[index] as number, lowest)
  }
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const highest = index === places.length - 1 ? bottom : (places[index + 1] as number) - least
    places[index] = Math.min(places[index] as number, highest)
  }
  const answers: number[] = []
  for (const [place, { index }] of order.entries()) answers[index] = places[place] as number
  return answers
}
