import type { KeyboardEvent, PointerEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speaking } from '../../../../shared/report/chart/labels.ts'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { nextMark } from '../../../../shared/view/chart/read-out.ts'
import { sceneOf } from '../../../../shared/view/chart/scene.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import type { Tag } from '../../../../shared/view/chart/tags.ts'
import type { TimeAxis } from '../../../../shared/view/chart/ticks.ts'
import type { Forecast } from '../../../../shared/view/recovery/forecast.ts'
import styles from './chart.module.css'
import { plotLayout } from './plot-layout.ts'
import { ForecastArea } from './forecast-area.tsx'
import { Bands, Ends, Etas, Grid, Lanes } from './plot-parts.tsx'
import { ShareLines } from './share-lines.tsx'
import { useSize } from './use-size.ts'
import { pan, readAt, showBetween, showWhole, zoom } from './view.ts'

type Props = {
  readonly chart: Chart
  readonly window: Window
  readonly axis: TimeAxis
  readonly speaking: Speaking
  readonly tags: ReadonlyMap<string, Tag>
  readonly hidden: ReadonlySet<string>
  readonly at: number
  /** What is read out at `at`, in words: what a screen reader says. */
  readonly said: string
  readonly forecast: Forecast
}

/** A drag of less than this (px) is a click. */
const DRAG_PX = 6

/** The chart itself. It is read out with the arrow keys as with the pointer, and a drag comes nearer. */
export function Plot({ chart, window, axis, speaking, tags, hidden, at, said, forecast }: Props) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null)
  const layout = useMemo(() => plotLayout(chart, { width, height }), [chart, width, height])
  const isShown = useMemo(() => (series: Series) => !hidden.has(series.id), [hidden])
  const scene = useMemo(() => sceneOf(chart, window, layout, axis, isShown), [chart, window, layout, axis, isShown])
  const plot = layout.width - layout.left - layout.right
  const xOf = (ms: number) => layout.left + ((ms - window.from) / (window.to - window.from)) * plot
  const timeOf = (x: number) =>
    window.from + Math.min(Math.max((x - layout.left) / plot, 0), 1) * (window.to - window.from)
  const xIn = (event: PointerEvent<HTMLDivElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ from: xIn(event), to: xIn(event) })
  }
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    readAt(timeOf(xIn(event)))
    if (drag) setDrag({ ...drag, to: xIn(event) })
  }
  const onUp = () => {
    if (drag && Math.abs(drag.to - drag.from) >= DRAG_PX) showBetween(chart, timeOf(drag.from), timeOf(drag.to))
    setDrag(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = (window.to - window.from) / (event.altKey ? 200 : 60)
    const go = (direction: 1 | -1) => {
      const next = event.shiftKey ? nextMark(chart.marks, at, direction)?.at : at + direction * step
      readAt(Math.min(Math.max(next ?? at, window.from), window.to))
    }
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(-1),
      ArrowRight: () => go(1),
      Home: () => readAt(window.from),
      End: () => readAt(Math.min(chart.now, window.to)),
      PageUp: () => pan(chart, -0.5),
      PageDown: () => pan(chart, 0.5),
      '+': () => zoom(chart, 0.5),
      '-': () => zoom(chart, 2),
      '0': () => showWhole(chart)
    }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  }
  const cursor = at >= window.from && at <= window.to ? xOf(at) : null
  return (
    <div ref={frame} className={styles.frame}>
      <div
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={t('recovery.chart.plot')}
        aria-valuemin={Math.round(window.from)}
        aria-valuemax={Math.round(window.to)}
        aria-valuenow={Math.round(at)}
        aria-valuetext={said}
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onDoubleClick={() => showWhole(chart)}
        onKeyDown={onKeyDown}
      >
        <svg width={width} height={height} aria-hidden>
          <Grid scene={scene} speaking={speaking} />
          <ForecastArea
            forecast={forecast}
            window={window}
            xOf={xOf}
            top={scene.share.top}
            bottom={scene.share.bottom}
            right={layout.width - layout.right}
          />
          <Lanes scene={scene} speaking={speaking} />
          <Etas scene={scene} speaking={speaking} />
          <Bands scene={scene} speaking={speaking} />
          <ShareLines lines={scene.share.lines} tags={tags} />
          {scene.ladder && <ShareLines lines={scene.ladder.lines} tags={tags} />}
          <Ends scene={scene} tags={tags} />
          {scene.now !== null && (
            <>
              <line x1={scene.now} x2={scene.now} y1={layout.top} y2={scene.axis} className={styles.nowLine} />
              <text x={scene.now} y={layout.top - 7} textAnchor="middle" className={styles.nowText}>
                {speaking.words.now}
              </text>
            </>
          )}
          {cursor !== null && (
            <line x1={cursor} x2={cursor} y1={layout.top} y2={scene.axis} className={styles.cursor} />
          )}
          {drag && Math.abs(drag.to - drag.from) >= DRAG_PX && (
            <rect
              x={Math.min(drag.from, drag.to)}
              width={Math.abs(drag.to - drag.from)}
              y={layout.top}
              height={scene.axis - layout.top}
              className={styles.chosen}
            />
          )}
        </svg>
      </div>
    </div>
  )
}
