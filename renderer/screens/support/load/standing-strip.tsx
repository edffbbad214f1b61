import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatClock, zoneLabel } from '../../../../shared/report/time.ts'
import type { Nearness } from '../../../../shared/view/support/limit.ts'
import type { LoadStanding } from '../../../../shared/view/support/load-standing.ts'
import { seatsAt } from '../../../../shared/view/support/seats.ts'
import { clockOf } from '../../../../shared/watch/duty-clock.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { LevelMark } from './level-mark.tsx'
import styles from './load.module.css'

type Props = { readonly standing: LoadStanding; readonly state: IncidentState; readonly now: number }

/** What the head of support sees first: the worst wait, the volume, the next report, the seats. */
export function StandingStrip({ standing, state, now }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { worst, volume, rule, reportedAt, nextReportAt, onDuty, needed, short } = standing
  const late = seatsAt(state, now).late
  const wait = worst?.wait ?? null
  const reportLate = nextReportAt !== null && clockOf(nextReportAt, now) === 'late'
  return (
    <dl className={styles.strip} aria-label={t('support.load.strip')}>
      <Tile label={t('support.load.worst')} level={wait?.level ?? 'unknown'}>
        <p className={`${styles.value} digits`}>
          {worst && wait && wait.value !== null
            ? t('support.load.worstOf', { channel: names.support.channel(worst.channel), minutes: wait.value })
            : t('support.load.noWait')}
        </p>
        {wait && (
          <p className={styles.note}>
            <LevelMark level={wait.level} />
            <span className="digits">{t('support.load.limit', { minutes: wait.limit })}</span>
            {rule !== null && <span className="dim">{t('support.load.rule', { rule })}</span>}
          </p>
        )}
      </Tile>
      <Tile label={t('support.load.volume')} level={volume?.level ?? 'unknown'}>
        <p className={`${styles.value} digits`}>
          {!volume || volume.value === null
            ? t('support.load.unknown')
            : t('support.load.times', { count: volume.value })}
        </p>
        {volume && (
          <p className={styles.note}>
            {volume.value === null ? (
              <span className="dim">{t('support.load.noVolume')}</span>
            ) : (
              <LevelMark level={volume.level} />
            )}
            <span className="digits">{t('support.load.limitTimes', { count: volume.limit })}</span>
          </p>
        )}
      </Tile>
      <Tile label={t('support.load.report')} level={reportLate ? 'over' : reportedAt === null ? 'unknown' : 'calm'}>
        <p className={`${styles.value} digits`}>
          {reportedAt === null
            ? t('support.load.neverReported')
            : t('support.load.reportedAt', { time: `${formatClock(reportedAt, zone)} ${zoneLabel(reportedAt, zone)}` })}
        </p>
        <p className={styles.note}>
          {nextReportAt === null ? (
            t('support.load.reportsOver')
          ) : (
            <>
              {t('support.load.nextReport')} <DueWord dueAt={nextReportAt} />
            </>
          )}
        </p>
      </Tile>
      <Tile
        label={t('support.load.seats')}
        level={short > 0 || late > 0 ? 'over' : needed === null ? 'unknown' : 'calm'}
      >
        <p className={`${styles.value} digits`}>
          {needed === null
            ? t('support.load.seatsOnly', { count: onDuty })
            : t('support.load.seatsOf', { count: onDuty, needed })}
        </p>
        <p className={styles.note}>
          {needed !== null && (
            <LevelMark
              level={short > 0 ? 'over' : 'calm'}
              word={short > 0 ? t('support.load.short', { count: short }) : t('support.load.enough')}
            />
          )}
          {late > 0 && <LevelMark level="over" word={t('support.load.late', { count: late })} />}
        </p>
      </Tile>
    </dl>
  )
}

type TileProps = { readonly label: string; readonly level: Nearness['level']; readonly children: ReactNode }

function Tile({ label, level, children }: TileProps) {
  return (
    <div className={styles.tile} data-level={level}>
      <dt className={styles.label}>{label}</dt>
      <dd style={{ margin: 0 }}>{children}</dd>
    </div>
  )
}
