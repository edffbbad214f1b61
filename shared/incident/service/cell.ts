import type { Cell, IncidentState } from '../state.ts'

/** The asset of a cell that stands for every asset without a cell of its own. */
export const EVERY_ASSET = '*'
/** The state of a service that nobody has said anything about. */
export const NORMAL = 'normal'

/** The key of a cell of the service × asset matrix. */
export function cellKey(service: string, asset: string): string {
  return `${service}/${asset}`
}

/** The cell that speaks for a service and an asset: its own, else the one for every asset, else none. */
export function cellFor(state: Pick<IncidentState, 'cells'>, service: string, asset: string): Cell | undefined {
  return state.cells.get(cellKey(service, asset)) ?? state.cells.get(cellKey(service, EVERY_ASSET))
}

/** The assets of the cells that an asset stands for: `*` for itself and for each that has a cell of its own. */
export function assetsUnder({ cells }: Pick<IncidentState, 'cells'>, service: string, asset: string): string[] {
  if (asset !== EVERY_ASSET) return [asset]
  return [EVERY_ASSET, ...[...cells.values()].filter((cell) => cell.service === service).map((cell) => cell.asset)]
}

/** The state that a service is in for an asset. */
export function stateFor(state: Pick<IncidentState, 'cells'>, service: string, asset: string): string {
  return cellFor(state, service, asset)?.state.value ?? NORMAL
}
