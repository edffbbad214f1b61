import { recoveryAssets as assets } from './recovery/assets.ts'
import { recoveryLadder as ladder } from './recovery/ladder.ts'

/** The words of recovery: the asset check and what comes after it. */
export const recovery = {
  assets,
  ladder,
  listMark: '、',
  byAt: '{{person}} {{time}}'
} as const
