import type { Actor } from '../event/envelope.ts'
import { cellFor, cellKey, EVERY_ASSET, NORMAL } from '../incident/service/cell.ts'
import type { Said } from '../incident/register.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'

/** One cell of the matrix. `own` is false where it shows what was said of every asset, or nothing was said. */
export type MatrixCell = {
  readonly asset: string
  readonly state: string
  readonly own: boolean
  readonly by: Actor | null
  readonly at: number | null
  /** What another person said at the same time, until someone settles it. */
  readonly contested: readonly Said<string>[]
  readonly note: string
}

/** One service, a cell for every asset of the matrix. A service that is not per asset is said as a whole. */
export type MatrixRow = { readonly service: string; readonly perAsset: boolean; readonly cells: readonly MatrixCell[] }

/** The service × asset matrix. `assets` begins with `*`, every asset. */
export type Matrix = { readonly assets: readonly string[]; readonly rows: readonly MatrixRow[] }

/**
 * The matrix as it stands: every service of the playbook, and the assets of which something was said. `further` assets
 * are shown too, so that something can be said of them.
 */
export function matrixOf(state: IncidentState, playbook: PlaybookIndex, further: readonly string[] = []): Matrix {
  const cells = [...state.cells.values()]
  const assets = [EVERY_ASSET, ...assetsSaid([...cells.map((cell) => cell.asset), ...further], playbook)]
  const services = new Set([...playbook.services.keys(), ...cells.map((cell) => cell.service)])
  const rows = [...services].map((service) => ({
    service,
    perAsset: playbook.services.get(service)?.perAsset ?? true,
    cells: assets.map((asset) => cellOf(state, service, asset))
  }))
  return { assets, rows }
}

/** In the playbook's order, then those it does not list. */
function assetsSaid(said: readonly string[], playbook: PlaybookIndex): string[] {
  const named = new Set(said.filter((asset) => asset !== EVERY_ASSET))
  const listed = playbook.playbook.assets.map((asset) => asset.code).filter((code) => named.has(code))
  return [...new Set([...listed, ...[...named].sort()])]
}

function cellOf(state: IncidentState, service: string, asset: string): MatrixCell {
  const cell = cellFor(state, service, asset)
  return {
    asset,
    state: cell?.state.value ?? NORMAL,
    own: state.cells.has(cellKey(service, asset)),
    by: cell?.state.by ?? null,
    at: cell?.state.at ?? null,
    contested: cell?.state.contested ?? [],
    note: cell?.note ?? ''
  }
}

export type { CellChange } from './cell-history.ts'
export { cellHistory } from './cell-history.ts'
