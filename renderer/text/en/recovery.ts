import type { recovery as ja } from '../ja/recovery.ts'
import type { Same } from '../same.ts'
import { recoveryAssets as assets } from './recovery/assets.ts'
import { recoveryChart as chart } from './recovery/chart.ts'
import { recoveryLadder as ladder } from './recovery/ladder.ts'
import { table } from './recovery/table.ts'
import { recoveryWork as work } from './recovery/work.ts'
import { recoveryWatch as watch } from './recovery/watch.ts'

/** The words of recovery: the asset check and what comes after it. */
export const recovery: Same<typeof ja> = {
  assets,
  chart,
  ladder,
  table,
  work,
  watch,
  listMark: ', ',
  byAt: '{{person}} {{time}}'
}
