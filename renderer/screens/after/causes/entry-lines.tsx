import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { eventKey } from '../../../../shared/event/envelope.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { timeNear } from '../../../../shared/report/near-time.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../after.module.css'

type Props = { readonly keys: readonly string[]; readonly open: Pick<OpenIncidentProps, 'events'> }

/** The entries of the log that show a cause, each in its sentence. */
export function EntryLines({ keys, open: { events } }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const found = useMemo(() => {
    const wanted = new Set(keys)
    return new Map(events.flatMap((event) => (wanted.has(eventKey(event)) ? [[eventKey(event), event] as const] : [])))
  }, [keys, events])
  if (keys.length === 0) return null
  return (
    <ul className={styles.entries}>
      {keys.map((key) => {
        const event = found.get(key)
        return (
          <li key={key}>
            {event ? (
              <>
                <span className="digits dim">{formatInstant(event.happenedAt, zone)}</span>{' '}
                {sentenceOf(event, language, names, timeNear(event.happenedAt, zone))}
              </>
            ) : (
              <span className="dim">{t('after.causes.entryGone', { entry: key })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
