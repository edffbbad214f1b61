import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { ENGINE } from '../../../../shared/incident/engine.ts'
import { escalationHistory } from '../../../../shared/view/escalation-history.ts'
import { privilegeSubject } from '../../../../shared/incident/privilege/privilege.ts'
import { PrivilegedMark } from '../../../parts/privileged-mark.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

type Props = { readonly escalation: Escalation; readonly events: readonly Envelope[] }

/** Everything that was done about an escalation, the newest first. */
export function History({ escalation, events }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const rows = useMemo(() => escalationHistory(events, escalation.id), [events, escalation.id])
  const time = (ms: number) => formatInstant(ms, zone)
  return (
    <section aria-labelledby="escalation-history">
      <h3 id="escalation-history" className={styles.heading}>
        {t('escalation.history')}
      </h3>
      <ol className={styles.history}>
        {rows.map((event) => (
          <li key={`${event.node}/${event.seq}`}>
            <span className="digits">{formatInstant(event.happenedAt, zone, { seconds: true })}</span>
            <span>{event.actor.person === ENGINE.person ? t('escalation.engine') : event.actor.person}</span>
            <span>{sentenceOf(event, language, names, time)}</span>
            <PrivilegedMark of={privilegeSubject(event)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
