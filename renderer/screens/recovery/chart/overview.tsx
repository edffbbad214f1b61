import type { PointerEvent } from 'react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { sceneOf } from '../../../../shared/view/chart/scene.ts'
import styles from './chart.module.css'
import { wholeOf } from '../../../../shared/view/chart/window.ts'
import { showBetween, showWhole } from './view.ts'

type Props = { readonly chart: Chart; readonly window: Window }

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

/** All of the chart in a strip, with the part that is shown; a drag over it chooses another. */
export function Overview({ chart, window }: Props) {
  const { t } = useTranslation()
  const [from, setFrom] = useState<number | null>(null)
  const scene = useMemo(() => {
    const all = chart.series.find(({ group }) => group === 'work')
    return sceneOf(chart, wholeOf(chart), layout, { kind: 'tplus', zero: chart.zero }, (series) => series === all)
  }, [chart])
  const share = (ms: number) => `${((ms - chart.from) / (chart.to - chart.from)) * 100}%`
  const timeOf = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return chart.from + Math.min(Math.max((event.clientX - left) / width, 0), 1) * (chart.to - chart.from)
  }
  return (
    <div
      className={styles.overview}
      title={t('recovery.chart.overview')}
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom(timeOf(event))
      }}
      onPointerMove={(event) => from !== null && showBetween(chart, from, timeOf(event))}
      onPointerUp={() => setFrom(null)}
      onDoubleClick={() => showWhole(chart)}
    >
      <svg width="100%" height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {scene.share.lines.map(({ series, path }) => (
          <path key={series.id} d={path} fill="none" stroke="var(--text-dim)" vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <div
        className={styles.overviewPart}
        style={{ left: share(window.from), right: `calc(100% - ${share(window.to)})` }}
      />
    </div>
  )
}
