import i18next from 'i18next'
import { EVERY_ASSET } from '../../../shared/incident/service/cell.ts'
import type { Names } from '../../../shared/report/names.ts'
import type { StartCell } from '../../../shared/view/drill/start-cells.ts'

/** An asset by its code, or all of them in words. */
export function assetText(asset: string): string {
  return asset === EVERY_ASSET ? i18next.t('board.matrix.everyAsset') : asset
}

/** What stands still when a drill begins, as "withdrawals / all assets: halted". */
export function cellText({ service, asset, state }: StartCell, names: Names): string {
  const named = { service: names.service(service), asset: assetText(asset), state: names.state(state) }
  return i18next.t('drill.edit.cell', named)
}
