import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkItem } from '../../../../shared/incident/progress/work.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { Forecast } from '../../../../shared/view/recovery/forecast.ts'
import { forecastOf } from '../../../../shared/view/recovery/forecast.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../recovery.module.css'
import work from './work.module.css'

type Props = { readonly work: ReadonlyMap<string, WorkItem>; readonly now: number }

/** When the work would be done if it went on as it does: for those who run the halt, and marked so. */
export function ForecastPart({ work: items, now }: Props) {
  const { t } = useTranslation()
  const minute = Math.floor(now / 60_000) * 60_000
  const forecast = useMemo(() => forecastOf([...items.values()], minute), [items, minute])
  return (
    <section className={`${styles.part} no-print`} aria-labelledby="work-forecast">
      <h2 id="work-forecast" className={styles.heading}>
        {t('recovery.work.forecast')}
        <span className={work.internal}>{t('recovery.work.forecastInternal')}</span>
      </h2>
      <ForecastWords forecast={forecast} />
    </section>
  )
}

/** A forecast in words: its range and what it rests on, or why there is none. */
export function ForecastWords({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTranslation()
  const zone = useZone()
  const time = (ms: number) => formatInstant(ms, zone, { day: false })
  switch (forecast.kind) {
    case 'none':
      return <p className={styles.lead}>{t(`recovery.work.forecastNone.${forecast.why}`)}</p>
    case 'done':
      return <p className={styles.lead}>{t('recovery.work.forecastDone')}</p>
    default: {
      const { from, to, left, works, blocked } = forecast
      return (
        <>
          <strong className="digits" style={{ whiteSpace: 'normal' }}>
            {to === null
              ? t('recovery.work.forecastOpen', { from: time(from) })
              : t('recovery.work.forecastRange', { from: time(from), to: time(to) })}
          </strong>{' '}
          <span className="dim">
            {t('recovery.work.forecastLeft', { left: Math.round(left * 10) / 10, works })}
            {blocked > 0 && ` · ${t('recovery.work.forecastBlocked', { count: blocked })}`}
          </span>
        </>
      )
    }
  }
}
