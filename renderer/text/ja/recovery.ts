import { recoveryAssets as assets } from './recovery/assets.ts'

/** The words of recovery: the asset check and what comes after it. */
export const recovery = {
  assets,
  listMark: '、',
  byAt: '{{person}} {{time}}'
} as const
