import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'

/** What is drawn: rows of one moment (ms) and the value of each line then, the marks (ms), and the window (ms). */
type Plain = {
  readonly rows: readonly Readonly<Record<string, number>>[]
  readonly lines: readonly string[]
  readonly marks: readonly number[]
  readonly from: number
  readonly to: number
}

const place = document.getElementById('chart')
if (!place) throw new Error('there is no place for the chart')
const root = createRoot(place)

/** Draws all of it at once. */
function draw({ rows, lines, marks, from, to }: Plain): void {
  flushSync(() =>
    root.render(
      <LineChart width={900} height={560} data={[...rows]}>
        <XAxis dataKey="at" type="number" domain={[from, to]} allowDataOverflow />
        <YAxis type="number" domain={[0, 1]} />
        {marks.map((at) => (
          <ReferenceLine key={at} x={at} stroke="#888" />
        ))}
        {lines.map((line) => (
          <Line key={line} dataKey={line} type="stepAfter" dot={false} isAnimationActive={false} />
        ))}
      </LineChart>
    )
  )
}

Object.assign(globalThis, { draw })
