import { memo, useDeferredValue, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Brush, LineChart } from 'recharts'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { sceneOf } from '../../../../shared/view/chart/scene.ts'
import type { TimeAxis } from '../../../../shared/view/chart/ticks.ts'
import { momentText } from '../../../../shared/view/chart/ticks.ts'
import { wholeOf } from '../../../../shared/view/chart/window.ts'
import styles from './chart.module.css'
import { useSize } from './use-size.ts'
import { showBetween, showWhole } from './view.ts'

type Props = { readonly chart: Chart; readonly window: Window; readonly axis: TimeAxis }

const WIDTH = 1000
const HEIGHT = 32
const layout = {
  width: WIDTH,
  left: 0,
  right: 0,
  top: 2,
  lane: 0,
  share: HEIGHT - 4,
  eta: 0,
  ladder: 0,
  band: 0,
  gap: 0,
  tick: 100
}
/** The brush counts rows: the span is cut into so many of one width, which never change. */
const CELLS = 240
const cells = Array.from({ length: CELLS + 1 }, (_, cell) => ({ cell }))

/** All of the chart in a strip, with the part that is shown: its edges are dragged, or moved by the arrow keys. */
export const Overview = memo(function Overview({ chart, window, axis }: Props) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  // The chart itself comes first: the strip follows as soon as there is time.
  const shown = useDeferredValue(window)
  const scene = useMemo(() => {
    const all = chart.series.find(({ group }) => group === 'work')
    return sceneOf(chart, wholeOf(chart), layout, { kind: 'tplus', zero: chart.zero }, (series) => series === all)
  }, [chart])
  const span = chart.to - chart.from
  const cellOf = (at: number) => Math.min(Math.max(Math.round(((at - chart.from) / span) * CELLS), 0), CELLS)
  const timeOf = (cell: number) => chart.from + (cell / CELLS) * span
  const choose = (start: number, end: number) => {
    if (start === 0 && end === CELLS) showWhole(chart)
    else showBetween(chart, timeOf(start), timeOf(end))
  }
  const [from, to] = [cellOf(shown.from), cellOf(shown.to)]
  return (
    <div
      ref={frame}
      className={styles.overview}
      title={t('recovery.chart.overview')}
      onDoubleClick={() => showWhole(chart)}
    >
      <svg width="100%" height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
        {scene.share.lines.map(({ series, path }) => (
          <path key={series.id} d={path} fill="none" stroke="var(--text-dim)" vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <div className={styles.brush}>
        <LineChart width={width} height={HEIGHT} data={cells} accessibilityLayer={false}>
          <Brush
            dataKey="cell"
            ariaLabel={t('recovery.chart.brush')}
            x={0}
            y={0}
            width={width}
            height={HEIGHT}
            travellerWidth={10}
            fill="transparent"
            stroke="var(--calm)"
            startIndex={Math.min(from, to - 1)}
            endIndex={Math.max(to, from + 1)}
            tickFormatter={(cell: number) => momentText(timeOf(cell), axis)}
            onChange={({ startIndex, endIndex }) => choose(startIndex ?? 0, endIndex ?? CELLS)}
          />
        </LineChart>
      </div>
    </div>
  )
})
