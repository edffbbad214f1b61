type CellStep = {
  readonly service: string
  readonly asset: string
  readonly from?: string | undefined
  readonly state?: string | undefined
}

/** Cells of one service that change alike. */
export type CellGroup = {
  readonly service: string
  readonly assets: readonly string[]
  readonly from: string
  readonly to: string
}

/** A sentence names no more groups of cells than this; the rest is counted. */
export const GROUP_LIMIT = 4

/** Cells that change alike, said together, in the order in which they are first named. */
export function groupCells(cells: readonly CellStep[], to?: string): CellGroup[] {
  const groups = Map.groupBy(cells, (cell) => `${cell.service}\n${cell.from ?? ''}\n${cell.state ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const assets = group.map((cell) => cell.asset)
    return [{ service: first.service, assets, from: first.from ?? '', to: to ?? first.state ?? '' }]
  })
}
