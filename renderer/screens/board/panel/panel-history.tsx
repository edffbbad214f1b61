import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import { eventKey } from '../../../../shared/event/envelope.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { dutyHistory } from '../../../../shared/view/duty-history.ts'
import { BACKDATED_MS } from '../../../../shared/view/timeline.ts'
import { privilegeSubject } from '../../../../shared/incident/privilege/privilege.ts'
import { PrivilegedMark } from '../../../parts/privileged-mark.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useIsRead } from '../../../store/incident.ts'
import { useZone } from '../../../store/zone.ts'
import { Loading } from '../../incident-gate.tsx'
import styles from './panel.module.css'

/** Everything that was done to a duty, in words, newest first. */
export function PanelHistory({ duty, events }: { readonly duty: string; readonly events: readonly Envelope[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const isRead = useIsRead()
  const history = useMemo(() => dutyHistory(events, duty), [events, duty])
  return (
    <section className={styles.part} aria-labelledby="panel-history">
      <h3 id="panel-history">{t('board.panel.history')}</h3>
      {!isRead && <Loading />}
      {isRead && history.length === 0 && <p className="dim">{t('board.panel.noHistory')}</p>}
      <ol className={styles.plain}>
        {history.map((event) => (
          <li key={eventKey(event)} className={styles.entry}>
            <span className="dim">
              <span className="digits">{formatInstant(event.happenedAt, zone, { seconds: true })}</span>{' '}
              {event.actor.person}
              {event.enteredAt - event.happenedAt > BACKDATED_MS &&
                ` ${t('board.panel.enteredAt', { time: formatInstant(event.enteredAt, zone, { day: false }) })}`}
            </span>
            <span className={styles.said}>{sentenceOf(event, language, names, (ms) => formatInstant(ms, zone))}</span>
            <PrivilegedMark of={privilegeSubject(event)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
