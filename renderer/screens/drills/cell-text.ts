import i18next from 'i18next'
import type { Names } from '../../../shared/report/names.ts'
import type { StartCell } from '../../../shared/view/drill/start-cells.ts'
import { assetText } from '../../parts/asset-text.ts'

/** What stands still when a drill begins, as "withdrawals / all assets: halted". */
export function cellText({ service, asset, state }: StartCell, names: Names): string {
  const named = { service: names.service(service), asset: assetText(asset), state: names.state(state) }
  return i18next.t('drill.edit.cell', named)
}
