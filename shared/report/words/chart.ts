import type { SeriesGroup } from '../../view/chart/series.ts'
import type { MarkLane } from '../../view/chart/marks.ts'
import type { Language } from '../time.ts'
import { chartEn } from './chart-en.ts'
import { chartJa } from './chart-ja.ts'

/** The words of one language for the recovery chart: on the screen, in the exported picture and in its table. */
export type ChartWords = {
  readonly title: string
  readonly groups: Readonly<Record<SeriesGroup, string>>
  readonly all: string
  readonly planOf: (name: string) => string
  readonly replanOf: (name: string) => string
  readonly dutyOf: (department: string) => string
  readonly ladder: string
  readonly lanes: Readonly<Record<MarkLane, string>>
  readonly share: string
  readonly eta: string
  readonly etaOpen: string
  readonly etaDiagonal: string
  readonly severity: string
  /** The services that were less than open. */
  readonly bands: string
  readonly now: string
  readonly partly: (state: string) => string
  readonly post: (channel: string) => string
  readonly holding: (channel: string) => string
  readonly escalation: (matter: string, level: number) => string
  readonly phase: (phase: string) => string
  readonly rehalt: string
  readonly block: (work: string, on: string) => string
  readonly time: string
  readonly tPlus: string
  readonly madeAt: (time: string) => string
  readonly zone: (zone: string) => string
  readonly since: string
  readonly drill: string
  readonly drillLong: string
  readonly from: string
  readonly to: string
  readonly marks: string
  readonly none: string
}

/** The words of a language. */
export function chartWordsOf(language: Language): ChartWords {
  return language === 'ja' ? chartJa : chartEn
}
