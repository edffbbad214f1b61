import { memo } from 'react'
import type { Speaking } from '../../../../shared/report/chart/labels.ts'
import { bandLabel, stretchLabel } from '../../../../shared/report/chart/labels.ts'
import { tone } from '../../../../shared/report/chart/palette.ts'
import { fitted } from '../../../../shared/report/chart/svg.ts'
import type { MarkLane } from '../../../../shared/view/chart/marks.ts'
import type { Scene } from '../../../../shared/view/chart/scene.ts'
import { spread } from '../../../../shared/view/chart/spread.ts'
import type { Tag } from '../../../../shared/view/chart/tags.ts'
import styles from './chart.module.css'

type Props = { readonly scene: Scene; readonly speaking: Speaking }
/** How large (px) words in bands are, as the style has it: larger on a wide screen. */
const sizeIn = ({ width }: Scene['layout']) => (width > 1300 ? 15 : 13)
/** Values at the edge stand at least this far apart (px), or some are left out. */
const APART = 13

/** The marks over the chart: a square for notices, a triangle for escalations, a circle for what happened. */
export const Lanes = memo(function Lanes({ scene: { lanes, layout }, speaking }: Props) {
  return (
    <g>
      {lanes.map(({ lane, top, bottom, clusters }) => {
        const middle = (top + bottom) / 2
        return (
          <g key={lane}>
            <text x={8} y={middle + 5} className={styles.dimText}>
              {speaking.words.lanes[lane]}
            </text>
            <line x1={layout.left} x2={layout.width - layout.right} y1={middle} y2={middle} className={styles.grid} />
            {clusters.map(({ x, cluster }) => (
              <g key={cluster.marks[0]?.key}>
                <Sign lane={lane} x={x} y={middle} />
                {cluster.marks.length > 1 && (
                  <text x={x} y={middle + 4} className={styles.markText}>
                    {cluster.marks.length}
                  </text>
                )}
              </g>
            ))}
          </g>
        )
      })}
    </g>
  )
})

function Sign({ lane, x, y }: { readonly lane: MarkLane; readonly x: number; readonly y: number }) {
  const look = { className: styles.mark, 'data-lane': lane }
  switch (lane) {
    case 'notice':
      return <rect x={x - 8} y={y - 8} width={16} height={16} rx={2} {...look} />
    case 'escalation':
      return <path d={`M${x} ${y - 10}L${x + 10} ${y + 8}H${x - 10}Z`} {...look} />
    default:
      return <circle cx={x} cy={y} r={8} {...look} />
  }
}

/** The grid of the shares, of the steps, and the round times. */
export const Grid = memo(function Grid({ scene: { share, ladder, layout, ticks, axis }, speaking }: Props) {
  const right = layout.width - layout.right
  const every = ladder ? Math.ceil((APART * ladder.steps) / (ladder.bottom - ladder.top)) : 1
  return (
    <g>
      {ticks.map(({ x, tick }) => (
        <g key={tick.at}>
          <line x1={x} x2={x} y1={layout.top} y2={axis} className={styles.grid} />
          <text x={x} y={axis + 16} textAnchor="middle">
            {tick.text}
          </text>
          {tick.day !== '' && (
            <text x={x} y={axis + 32} textAnchor="middle" className={styles.dimText}>
              {tick.day}
            </text>
          )}
        </g>
      ))}
      {share.bottom > share.top && (
        <Shares share={share} left={layout.left} right={right} name={speaking.words.share} />
      )}
      {ladder && (
        <>
          <text x={8} y={ladder.top + 12} className={styles.dimText}>
            {speaking.words.ladder}
          </text>
          {Array.from({ length: ladder.steps }, (_, place) => {
            const y = ladder.bottom - ((place + 1) / ladder.steps) * (ladder.bottom - ladder.top)
            return (
              <g key={place}>
                <line x1={layout.left} x2={right} y1={y} y2={y} className={styles.grid} />
                {(ladder.steps - 1 - place) % every === 0 && (
                  <text x={layout.left - 6} y={y + 5} textAnchor="end" className={styles.dimText}>
                    {place + 1}
                  </text>
                )}
              </g>
            )
          })}
        </>
      )}
    </g>
  )
})

type SharesProps = Pick<Scene, 'share'> & { readonly left: number; readonly right: number; readonly name: string }

function Shares({ share, left, right, name }: SharesProps) {
  return (
    <g>
      {[0, 0.25, 0.5, 0.75, 1].map((value) => {
        const y = share.bottom - value * (share.bottom - share.top)
        return (
          <g key={value}>
            <line x1={left} x2={right} y1={y} y2={y} className={value === 0 ? styles.base : styles.grid} />
            <text x={left - 6} y={y + 5} textAnchor="end" className={styles.dimText}>
              {value * 100}%
            </text>
          </g>
        )
      })}
      <text x={8} y={share.top + 12} className={styles.dimText}>
        {name}
      </text>
    </g>
  )
}

/** The estimates: the end of each version as a step, its range as an area, and the line on which the time itself runs. */
export const Etas = memo(function Etas({ scene: { etas, layout }, speaking }: Props) {
  if (!etas) return null
  const [first, second] = etas.ticks
  const every = first && second ? Math.max(1, Math.ceil(APART / Math.abs(first.y - second.y))) : 1
  return (
    <g>
      <text x={8} y={etas.top + 12} className={styles.dimText}>
        {speaking.words.eta}
      </text>
      {etas.ticks.map(({ y, tick }, place) => (
        <g key={tick.at}>
          <line x1={layout.left} x2={layout.width - layout.right} y1={y} y2={y} className={styles.grid} />
          {place % every === 0 && (
            <text x={layout.left - 6} y={y + 5} textAnchor="end" className={styles.dimText}>
              {tick.text}
            </text>
          )}
        </g>
      ))}
      <path d={etas.area} className={styles.etaArea} />
      <path d={etas.diagonal} className={styles.diagonal} />
      <path d={etas.line} className={styles.etaLine} />
      {etas.dots.map(({ x, y, version }) => (
        <g key={version.id}>
          <circle cx={x} cy={y} r={4} className={styles.mark} data-lane="notice" />
          <text x={x} y={y - 7} className={styles.markText}>
            {version.number}
          </text>
        </g>
      ))}
    </g>
  )
})

/** The severity and the services that were less than open, each stretch with its word where it fits, in stripes what is so only in part. */
export const Bands = memo(function Bands({ scene: { bands, layout }, speaking }: Props) {
  return (
    <g>
      {bands.map(({ band, top, bottom, stretches }) => (
        <g key={band.id}>
          <text x={8} y={(top + bottom) / 2 + 5} className={styles.dimText}>
            {fitted(bandLabel(band, speaking), sizeIn(layout), layout.left - 14)}
          </text>
          {stretches.map(({ x, width, stretch }) => (
            <g key={stretch.from}>
              <rect
                x={x}
                y={top}
                width={width}
                height={bottom - top}
                className={styles.stretch}
                data-tone={tone(stretch.weight)}
              />
              {stretch.partly && (
                <line
                  x1={x}
                  x2={x + width}
                  y1={(top + bottom) / 2}
                  y2={(top + bottom) / 2}
                  strokeWidth={bottom - top}
                  className={styles.partly}
                  data-testid="partly"
                />
              )}
              <text x={x + 4} y={(top + bottom) / 2 + 5}>
                {fitted(stretchLabel(band, stretch, speaking), sizeIn(layout), width - 8)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </g>
  )
})

type EndsProps = { readonly scene: Scene; readonly tags: ReadonlyMap<string, Tag> }

/** The signs at the ends of the lines, moved apart where they would cover each other. */
export const Ends = memo(function Ends({ scene: { share }, tags }: EndsProps) {
  const ends = share.lines.flatMap(({ series, end }) =>
    end && (series.group === 'work' || series.group === 'duty') ? [{ id: series.id, ...end }] : []
  )
  const places = spread(
    ends.map(({ y }) => y),
    Math.min(14, (share.bottom - share.top) / Math.max(1, ends.length - 1)),
    share.top,
    share.bottom
  )
  return (
    <g>
      {ends.map(({ id, x }, place) => (
        <text
          key={id}
          x={x + 5}
          y={(places[place] ?? 0) + 5}
          className={styles.sign}
          style={{ fill: `var(--hue-${tags.get(id)?.hue ?? 0})` }}
        >
          {tags.get(id)?.sign}
        </text>
      ))}
    </g>
  )
})
