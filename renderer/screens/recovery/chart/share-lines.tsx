import { memo } from 'react'
import { dashes } from '../../../../shared/report/chart/palette.ts'
import type { DrawnLine } from '../../../../shared/view/chart/scene.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import type { Tag } from '../../../../shared/view/chart/tags.ts'
import styles from './chart.module.css'

type Props = { readonly lines: readonly DrawnLine[]; readonly tags: ReadonlyMap<string, Tag> }

/** The lines of one part of the chart. A line whose path is as it was is not touched. */
export const ShareLines = memo(function ShareLines({ lines, tags }: Props) {
  return (
    <g className={styles.lines}>
      {lines.map(({ series, path }) => (
        <Line
          key={series.id}
          path={path}
          hue={tags.get(series.id)?.hue ?? 0}
          group={series.group}
          shape={series.shape}
        />
      ))}
    </g>
  )
})

type LineProps = { readonly path: string; readonly hue: number } & Pick<Series, 'group' | 'shape'>

const Line = memo(function Line({ path, hue, group, shape }: LineProps) {
  return (
    <path
      d={path}
      data-shape={shape}
      stroke={`var(--hue-${hue})`}
      strokeWidth={group === 'work' || group === 'ladder' ? 3 : 1.75}
      strokeDasharray={dashes[group]}
    />
  )
})
