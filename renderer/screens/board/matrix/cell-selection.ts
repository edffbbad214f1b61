import type { Matrix } from '../../../../shared/view/matrix.ts'
import type { CellRef } from '../dialogs/open-dialog.ts'

/** A place in the grid: the how manieth asset and the how manieth service. */
export type Place = { readonly row: number; readonly column: number }

/** The cells that can be set: a service that is not per asset has only the one for every asset. */
export function cellsOf(matrix: Matrix): CellRef[] {
  return matrix.rows.flatMap((row) =>
    row.cells
      .filter((cell, at) => at === 0 || row.perAsset)
      .map((cell) => ({ service: row.service, asset: cell.asset }))
  )
}

/** A cell's key in a selection. */
export function keyOf({ service, asset }: CellRef): string {
  return `${service}/${asset}`
}

/** The keys of the settable cells in the rectangle between two places. */
export function keysBetween(matrix: Matrix, from: Place, to: Place): string[] {
  const within = (at: number, a: number, b: number) => at >= Math.min(a, b) && at <= Math.max(a, b)
  return cellsOf(matrix)
    .filter((cell) => {
      const column = matrix.rows.findIndex((row) => row.service === cell.service)
      const row = matrix.assets.indexOf(cell.asset)
      return within(row, from.row, to.row) && within(column, from.column, to.column)
    })
    .map(keyOf)
}

/** A selection with keys put in, or taken out where all of them were in. */
export function toggleKeys(selected: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected)
  const all = keys.every((key) => next.has(key))
  for (const key of keys) {
    if (all) next.delete(key)
    else next.add(key)
  }
  return next
}

/** The next place in a direction that can be set, or the same where there is none. */
export function stepFrom(matrix: Matrix, from: Place, key: string): Place {
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key] ?? [0, 0]
  let { row, column } = from
  for (;;) {
    row += down ?? 0
    column += right ?? 0
    const service = matrix.rows[column]
    if ((down === 0 && right === 0) || !service || row < 0 || row >= matrix.assets.length) return from
    if (row === 0 || service.perAsset) return { row, column }
  }
}
