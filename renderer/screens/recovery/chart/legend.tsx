import { Button } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speaking } from '../../../../shared/report/chart/labels.ts'
import {
  bandLabel,
  etaLabel,
  markLabel,
  seriesLabel,
  stretchLabel,
  valueText
} from '../../../../shared/report/chart/labels.ts'
import { zoneLabel } from '../../../../shared/report/time.ts'
import { dashes } from '../../../../shared/report/chart/palette.ts'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { ReadOut } from '../../../../shared/view/chart/read-out.ts'
import type { Series } from '../../../../shared/view/chart/series.ts'
import type { Tag } from '../../../../shared/view/chart/tags.ts'
import type { TimeAxis } from '../../../../shared/view/chart/ticks.ts'
import { momentText } from '../../../../shared/view/chart/ticks.ts'
import styles from './chart.module.css'
import { readAt, toggleSeries } from './view.ts'

type Props = {
  readonly chart: Chart
  readonly read: ReadOut
  readonly speaking: Speaking
  readonly tags: ReadonlyMap<string, Tag>
  readonly hidden: ReadonlySet<string>
  readonly axis: TimeAxis
  readonly isNow: boolean
}

/** What the chart says of the moment that is read out, line by line; each line is hidden and shown here. */
export function Legend({ chart, read, speaking, tags, hidden, axis, isNow }: Props) {
  const { t } = useTranslation()
  const time = (ms: number) => momentText(ms, axis)
  const zone = axis.kind === 'wall' ? ` ${zoneLabel(read.at, axis.timeZone)}` : ''
  return (
    <aside className={styles.legend} aria-label={t('recovery.chart.legend')}>
      <h2 className="digits">
        {t('recovery.chart.readAt', { time: `${time(read.at)}${zone}` })}{' '}
        {!isNow && (
          <Button size="compact-xs" variant="default" onClick={() => readAt(null)}>
            {t('recovery.chart.now')}
          </Button>
        )}
      </h2>
      <div>
        {read.eta && (
          <div>
            {speaking.words.eta} <strong>{etaLabel(read.eta, speaking, time)}</strong>
          </div>
        )}
        {read.severity && (
          <div>
            {speaking.words.severity} <strong>{stretchLabel({ kind: 'severity' }, read.severity, speaking)}</strong>
          </div>
        )}
      </div>
      <ul>
        {chart.series.map((series) => (
          <li key={series.id}>
            <Entry
              id={series.id}
              group={series.group}
              name={seriesLabel(series, speaking)}
              value={valueText(read.values.get(series.id) ?? null, series.group, speaking)}
              sign={tags.get(series.id)?.sign ?? ''}
              hue={tags.get(series.id)?.hue ?? 0}
              isHidden={hidden.has(series.id)}
            />
          </li>
        ))}
      </ul>
      <section>
        <h3>{t('recovery.chart.closed')}</h3>
        {read.services.length === 0 && <span className="dim">{t('recovery.chart.nothingClosed')}</span>}
        <ul>
          {read.services.map(({ service, stretch }) => (
            <li key={service}>
              {bandLabel({ kind: 'service', id: service }, speaking)}{' '}
              <strong>{stretchLabel({ kind: 'service' }, stretch, speaking)}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('recovery.chart.marksHere')}</h3>
        {read.marks.length === 0 && <span className="dim">{t('recovery.chart.noMarks')}</span>}
        <ul>
          {read.marks.map((mark) => (
            <li key={mark.key}>
              <span className="digits">{time(mark.at)}</span> {markLabel(mark, speaking, time)}
            </li>
          ))}
        </ul>
      </section>
      {chart.series.length === 0 && chart.marks.length > 0 && (
        <section>
          <h3>{t('recovery.chart.allMarks')}</h3>
          <ul>
            {chart.marks
              .filter(({ at }) => at <= chart.to)
              .map((mark) => (
                <li key={mark.key}>
                  <button type="button" className={styles.entry} onClick={() => readAt(mark.at)}>
                    <span className={styles.entryName}>
                      <span className="digits dim">{time(mark.at)}</span> {markLabel(mark, speaking, time)}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

type EntryProps = Pick<Series, 'id' | 'group'> & {
  readonly name: string
  readonly value: string
  readonly sign: string
  readonly hue: number
  readonly isHidden: boolean
}

/** A line of the chart: given words only, so that of thirty lines those are drawn anew whose value changed. */
const Entry = memo(function Entry({ id, group, name, value, sign, hue, isHidden }: EntryProps) {
  const { t } = useTranslation()
  const Eye = isHidden ? IconEyeOff : IconEye
  return (
    <button
      type="button"
      className={styles.entry}
      aria-pressed={!isHidden}
      title={t(isHidden ? 'recovery.chart.show' : 'recovery.chart.hide', { name })}
      onClick={() => toggleSeries(id)}
    >
      <Eye aria-hidden size={15} />
      <svg width={44} height={12} aria-hidden className={styles.sample}>
        <line
          x1={16}
          x2={44}
          y1={6}
          y2={6}
          stroke={`var(--hue-${hue})`}
          strokeWidth={group === 'work' || group === 'ladder' ? 3 : 1.75}
          strokeDasharray={dashes[group]}
        />
        <text x={0} y={11} fontSize={13} fontWeight={700} fill={`var(--hue-${hue})`}>
          {sign}
        </text>
      </svg>
      <span className={styles.entryName}>{name}</span>
      <strong className="digits">{value}</strong>
    </button>
  )
})
