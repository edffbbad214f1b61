import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import { isEngine } from '../../../../shared/incident/engine.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { deadlineHistory } from '../../../../shared/view/deadlines.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

type Props = { readonly id: string; readonly events: readonly Envelope[]; readonly title: string }

/** Everything that was said and done about a report, the newest first. */
export function History({ id, events, title }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const rows = useMemo(() => deadlineHistory(events, id), [events, id])
  const time = (ms: number) => formatInstant(ms, zone)
  return (
    <section aria-labelledby="clock-history">
      <h3 id="clock-history" className={styles.heading}>
        {title}
      </h3>
      {rows.length === 0 && <p className="dim">{t('clocks.detail.noHistory')}</p>}
      <ol className={styles.history}>
        {rows.map((event) => (
          <li key={`${event.node}/${event.seq}`}>
            <span className="digits">{time(event.happenedAt)}</span>
            <span>{isEngine(event.actor) ? t('clocks.detail.auto') : event.actor.person}</span>
            <span>{sentenceOf(event, language, names, time)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
