import { supportLoad as load } from './support/load.ts'
import { supportSeats as seats } from './support/seats.ts'

/** The words of the support desk. */
export const support = {
  title: 'サポート窓口',
  group: 'サポート',
  load,
  seats
} as const
