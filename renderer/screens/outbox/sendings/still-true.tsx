import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { valueText } from '../../../../shared/notice/value-text.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { truthOf } from '../../../../shared/view/outbox/still-true.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useIncident } from '../../../store/incident.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

type Props = { readonly state: IncidentState; readonly sending: Sending }

/** What the facts say now that a waiting text quotes, which of them are others by now, and a newer text on its channel. */
export function StillTrue({ state, sending }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const playbook = useIncident((open) => open.playbook)
  const { facts, newer } = truthOf(state, sending)
  if (playbook === null || (facts.length === 0 && newer === null)) return null
  const changed = facts.filter((fact) => fact.changed).length
  const setting = { playbook, asOf: sending.queued.at }
  return (
    <section aria-label={t('outbox.truth.title')}>
      <h3 className={styles.heading}>{t('outbox.truth.title')}</h3>
      <p className={styles.verdict} data-changed={changed > 0 || newer !== null || undefined}>
        {changed > 0 || newer !== null ? (
          <IconAlertTriangle aria-hidden size={18} />
        ) : (
          <IconCheck aria-hidden size={18} />
        )}
        {changed > 0 ? t('outbox.truth.changed', { count: changed }) : t('outbox.truth.same')}
        {newer !== null && ` ${t('outbox.truth.newer', { number: newer.number })}`}
      </p>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts
            .toSorted((a, b) => Number(b.changed) - Number(a.changed))
            .map(({ field, now, changed: isOther }) => (
              <li key={field} data-changed={isOther || undefined}>
                <strong>{names.field(field)}</strong>
                <span>{now ? valueText(field, now.value, language, 'full', setting) : t('outbox.truth.gone')}</span>
                <span className="dim">
                  {isOther && `${t('outbox.truth.isOther')} `}
                  {now && (
                    <span className="digits">{t('outbox.truth.since', { time: formatInstant(now.at, zone) })}</span>
                  )}
                </span>
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}
