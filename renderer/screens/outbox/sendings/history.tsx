import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import { eventKey } from '../../../../shared/event/envelope.ts'
import { ENGINE } from '../../../../shared/incident/engine.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { sendingHistory } from '../../../../shared/view/outbox/sending-history.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

type Props = { readonly sending: string; readonly events: readonly Envelope[] }

/** Everything that became of a sending, the newest first. */
export function History({ sending, events }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const rows = useMemo(() => sendingHistory(events, sending), [events, sending])
  const time = (ms: number) => formatInstant(ms, zone)
  return (
    <section aria-labelledby="sending-history">
      <h3 id="sending-history" className={styles.heading}>
        {t('outbox.history')}
      </h3>
      <ol className={styles.history}>
        {rows.map((event) => (
          <li key={eventKey(event)}>
            <span className="digits">{formatInstant(event.happenedAt, zone, { seconds: true })}</span>
            <span>{event.actor.person === ENGINE.person ? t('outbox.byItself') : event.actor.person}</span>
            <span>{sentenceOf(event, language, names, time)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
