import type { EtaVersion } from '../recovery/eta-versions.ts'
import type { Band, Stretch } from './bands.ts'
import { stretchAt } from './bands.ts'
import type { Chart } from './chart.ts'
import type { Mark } from './marks.ts'
import { seriesAt } from './series.ts'

/** Everything that the chart says of a moment (ms). */
export type ReadOut = {
  readonly at: number
  /** By the id of the series; null where it has no value then. */
  readonly values: ReadonlyMap<string, number | null>
  readonly eta: EtaVersion | null
  readonly severity: Stretch | null
  /** The services that were less than open. */
  readonly services: readonly { readonly service: string; readonly stretch: Stretch }[]
  /** What is marked within the given nearness. */
  readonly marks: readonly Mark[]
}

/** What the chart says of a moment, exactly, whatever of it is drawn. `near` (ms) is how far a mark may lie from it. */
export function readOut(chart: Chart, at: number, near: number): ReadOut {
  return {
    at,
    values: new Map(chart.series.map((series) => [series.id, seriesAt(series, at)])),
    eta: chart.etas.versions.findLast((version) => version.at <= at) ?? null,
    severity: (at <= chart.now ? stretchAt(chart.severity, at) : undefined) ?? null,
    services: at > chart.now ? [] : chart.services.flatMap((band) => closedIn(band, at)),
    marks: chart.marks.filter((mark) => Math.abs(mark.at - at) <= near)
  }
}

function closedIn(band: Band, at: number): { service: string; stretch: Stretch }[] {
  const stretch = stretchAt(band, at)
  return stretch && stretch.weight > 0 ? [{ service: band.id, stretch }] : []
}

/** The moment of the mark before or after a moment, undefined where there is none. */
export function nextMark(marks: readonly Mark[], at: number, direction: 1 | -1): Mark | undefined {
  return direction === 1 ? marks.find((mark) => mark.at > at) : marks.findLast((mark) => mark.at < at)
}
