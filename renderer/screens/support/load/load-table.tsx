import { useTranslation } from 'react-i18next'
import { formatClock } from '../../../../shared/report/time.ts'
import type { ChannelLoad, Counted } from '../../../../shared/view/support/channel-load.ts'
import type { LoadStanding } from '../../../../shared/view/support/load-standing.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../support.module.css'
import { LevelMark } from './level-mark.tsx'
import own from './load.module.css'
import { Spark } from './spark.tsx'

const heads = ['channel', 'wait', 'average', 'received', 'open', 'abandoned', 'staff', 'trend'] as const

/** Every channel with what was last counted there, and how near its limits it is. */
export function LoadTable({ standing }: { readonly standing: LoadStanding }) {
  const { t } = useTranslation()
  return (
    <section className={styles.card}>
      <h2>{t('support.load.table')}</h2>
      <table className={own.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`support.load.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standing.channels.map((load) => (
            <ChannelRow key={load.channel} load={load} reportedAt={standing.reportedAt} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { readonly load: ChannelLoad; readonly reportedAt: number | null }

function ChannelRow({ load, reportedAt }: RowProps) {
  const { t } = useTranslation()
  const names = useNames()
  const { last, wait, needed, onDuty } = load
  return (
    <tr>
      <th scope="row">{names.support.channel(load.channel)}</th>
      <td>
        <Figure counted={last.longestWait} reportedAt={reportedAt} text={(value) => minutesText(value)}>
          {wait !== null && <small className="digits">{t('support.load.limit', { minutes: wait.limit })}</small>}
          {wait !== null && wait.level !== 'unknown' && <LevelMark level={wait.level} />}
        </Figure>
      </td>
      <td>
        <Figure counted={last.averageWait} reportedAt={reportedAt} text={(value) => minutesText(value)} />
      </td>
      <td>
        <Figure counted={last.received} reportedAt={reportedAt} text={() => String(load.perHour)}>
          {load.multiple !== null && (
            <small className="digits">{t('support.load.multiple', { count: load.multiple })}</small>
          )}
        </Figure>
      </td>
      <td>
        <Figure counted={last.open} reportedAt={reportedAt} text={String} />
      </td>
      <td className="digits">
        {load.abandonedPercent === null ? '—' : t('support.load.percent', { count: load.abandonedPercent })}
      </td>
      <td>
        <span className={own.cell}>
          <span className="digits">
            {onDuty} / {needed ?? '—'}
          </span>
          {needed !== null && needed > onDuty && (
            <LevelMark level="over" word={t('support.load.short', { count: needed - onDuty })} />
          )}
          {last.staff && last.staff.value !== onDuty && (
            <small className="digits">{t('support.load.told', { count: last.staff.value })}</small>
          )}
        </span>
      </td>
      <td>
        <Spark trend={load.trend} limit={wait?.limit ?? null} />
      </td>
    </tr>
  )

  function minutesText(count: number): string {
    return t('support.load.minutes', { count })
  }
}

type FigureProps = {
  readonly counted: Counted | undefined
  readonly reportedAt: number | null
  readonly text: (value: number) => string
  readonly children?: React.ReactNode
}

/** A figure; one that is older than the last report says of when it is. */
function Figure({ counted, reportedAt, text, children }: FigureProps) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <span className={own.cell}>
      <span className="digits">{counted ? text(counted.value) : '—'}</span>
      {children}
      {counted && reportedAt !== null && counted.at < reportedAt && (
        <small className="digits">{t('support.load.asOf', { time: formatClock(counted.at, zone) })}</small>
      )}
    </span>
  )
}
