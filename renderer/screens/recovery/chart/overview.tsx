import { useDebouncedValue } from '@mantine/hooks'
import type { RefObject } from 'react'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Brush, LineChart } from 'recharts'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { linesAlone } from '../../../../shared/view/chart/lines-alone.ts'
import type { TimeAxis } from '../../../../shared/view/chart/ticks.ts'
import { momentText } from '../../../../shared/view/chart/ticks.ts'
import { wholeOf } from '../../../../shared/view/chart/window.ts'
import styles from './chart.module.css'
import { useSize } from './use-size.ts'
import { showBetween, showWhole } from './view.ts'

type Props = { readonly chart: Chart; readonly window: Window; readonly axis: TimeAxis }

const WIDTH = 1000
const HEIGHT = 32
const picture = { width: WIDTH, height: HEIGHT, side: 0, edge: 2 }
/** The brush counts rows: the span is cut into so many of one width, which never change. */
const CELLS = 240
const cells = Array.from({ length: CELLS + 1 }, (_, cell) => ({ cell }))

/** The chart itself comes first: the brush follows once its window has stood for so long (ms). */
const SETTLED_MS = 150

/** All of the chart in a strip, with the part that is shown: its edges are dragged, or moved by the arrow keys. */
export const Overview = memo(function Overview({ chart, window, axis }: Props) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const [shown] = useDebouncedValue(window, SETTLED_MS)
  const scene = useMemo(() => {
    const all = chart.series.find(({ group }) => group === 'work')
    return linesAlone(chart, wholeOf(chart), picture, (series) => series === all)
  }, [chart])
  const latest = useRef({ chart, axis })
  useEffect(() => {
    latest.current = { chart, axis }
  }, [chart, axis])
  const cellOf = (at: number) => {
    const cell = Math.round(((at - chart.from) / (chart.to - chart.from)) * CELLS)
    return Math.min(Math.max(cell, 0), CELLS)
  }
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
      <Edges width={width} from={cellOf(shown.from)} to={cellOf(shown.to)} latest={latest} />
    </div>
  )
})

type EdgesProps = {
  readonly width: number
  readonly from: number
  readonly to: number
  readonly latest: RefObject<{ readonly chart: Chart; readonly axis: TimeAxis }>
}

/** The brush. It is drawn anew only where an edge comes into another cell, not with each event. */
const Edges = memo(function Edges({ width, from, to, latest }: EdgesProps) {
  const { t } = useTranslation()
  const timeOf = (cell: number) => {
    const { chart } = latest.current
    return chart.from + (cell / CELLS) * (chart.to - chart.from)
  }
  const choose = (start: number, end: number) => {
    const { chart } = latest.current
    if (start === 0 && end === CELLS) showWhole(chart)
    else showBetween(chart, timeOf(start), timeOf(end))
  }
  return (
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
          startIndex={Math.max(0, Math.min(from, to - 1))}
          endIndex={Math.min(CELLS, Math.max(to, from + 1))}
          tickFormatter={(cell: number) => momentText(timeOf(cell), latest.current.axis)}
          onChange={({ startIndex, endIndex }) => choose(startIndex ?? 0, endIndex ?? CELLS)}
        />
      </LineChart>
    </div>
  )
})
