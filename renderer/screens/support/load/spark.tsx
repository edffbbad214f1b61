import type { ChannelLoad } from '../../../../shared/view/support/channel-load.ts'
import styles from './load.module.css'

const WIDTH = 84
const HEIGHT = 24
/** How many of the last figures stand beside the picture. */
const TOLD = 3

type Props = { readonly trend: ChannelLoad['trend']; readonly limit: number | null }

/** The last waits of a channel as a line against its limit, and the latest of them as figures. */
export function Spark({ trend, limit }: Props) {
  if (trend.length < 2) return null
  const most = Math.max(limit ?? 0, ...trend.map(({ minutes }) => minutes), 1)
  const x = (index: number) => 2 + (index / (trend.length - 1)) * (WIDTH - 6)
  const y = (minutes: number) => HEIGHT - 2 - (minutes / most) * (HEIGHT - 4)
  const last = trend.at(-1)?.minutes ?? 0
  return (
    <span className={styles.spark}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden>
        {limit !== null && <line x1={0} x2={WIDTH} y1={y(limit)} y2={y(limit)} />}
        <polyline points={trend.map(({ minutes }, index) => `${x(index)},${y(minutes)}`).join(' ')} />
        <circle cx={x(trend.length - 1)} cy={y(last)} r={2.5} />
      </svg>
      <small className="digits">
        {trend
          .slice(-TOLD)
          .map(({ minutes }) => minutes)
          .join(' → ')}
      </small>
    </span>
  )
}
