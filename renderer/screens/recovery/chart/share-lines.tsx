import { memo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { drawnRows } from '../../../../shared/view/chart/downsample.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import type { Tag } from '../../../../shared/view/chart/tags.ts'
import { dashes } from '../../../../shared/report/chart/palette.ts'

type Props = {
  readonly series: readonly Series[]
  readonly tags: ReadonlyMap<string, Tag>
  readonly window: Window
  readonly left: number
  readonly right: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The highest value there is. */
  readonly most: number
}

/** The lines of one part of the chart, between its edges to the pixel; extremes survive the thinning. */
export const ShareLines = memo(function ShareLines(props: Props) {
  const { series, tags, window, left, right, top, width, height, most } = props
  const rows = drawnRows(series, window, Math.max(60, Math.floor((width - left - right) / 2)))
  const data = rows.map(({ at, values }) => ({
    at,
    ...Object.fromEntries(values.map((value, place) => [place, value]))
  }))
  return (
    <LineChart
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, bottom: 0, left, right }}
      accessibilityLayer={false}
      style={{ position: 'absolute', top, left: 0, pointerEvents: 'none' }}
    >
      <XAxis dataKey="at" type="number" domain={[window.from, window.to]} allowDataOverflow hide />
      <YAxis type="number" domain={[0, most]} allowDataOverflow hide />
      {series.map((one, place) => (
        <Line
          key={one.id}
          dataKey={String(place)}
          type={one.shape === 'step' ? 'stepAfter' : 'linear'}
          stroke={`var(--hue-${tags.get(one.id)?.hue ?? 0})`}
          strokeWidth={one.group === 'work' || one.group === 'ladder' ? 3 : 1.75}
          {...(dashes[one.group] === undefined ? {} : { strokeDasharray: dashes[one.group] })}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  )
})
