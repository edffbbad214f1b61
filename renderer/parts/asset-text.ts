import { EVERY_ASSET } from '../../shared/incident/service/cell.ts'
import { phrase } from '../text/phrase.ts'

/** The asset of a cell by its code, or all of them in words. */
export function assetText(asset: string): string {
  return asset === EVERY_ASSET ? phrase('board.matrix.everyAsset') : asset
}
