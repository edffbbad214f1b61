import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { eventKey } from '../../../shared/event/envelope.ts'
import { sentenceOf } from '../../../shared/report/sentence.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { ClaimChange } from '../../../shared/view/compensation/claim-history.ts'
import { claimHistory } from '../../../shared/view/compensation/claim-history.ts'
import { claimLabel } from '../../../shared/view/compensation/field-labels.ts'
import type { ClaimRow } from '../../../shared/view/compensation/register.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import styles from './claims.module.css'
import type { RegisterView } from './use-register.ts'

type Props = { readonly row: ClaimRow; readonly view: RegisterView }

/** Everything that was recorded of a case, the last first, with what each change replaced. */
export function ClaimHistory({ row: { claim }, view }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { events, playbook } = view.open
  const entries = useMemo(() => claimHistory(events, claim.id), [events, claim.id])
  const time = (ms: number) => formatInstant(ms, zone)
  const worded = ({ field }: ClaimChange, value: ClaimChange['from']) => {
    if (value === null || value === '') return t('claims.unknown')
    if (typeof value === 'number') return time(value)
    if (field === 'service') return names.service(value)
    return field === 'fault' ? faultWord(value) : value
  }
  const faultWord = (id: string) => {
    const { faults } = compensationWordsOf(language)
    return Object.entries(faults).find(([fault]) => fault === id)?.[1] ?? id
  }
  return (
    <>
      <h3>{t('claims.detail.history')}</h3>
      <ol className={styles.history}>
        {entries.map(({ event, changes }) => (
          <li key={eventKey(event)}>
            <span className="dim digits">
              {t('claims.byAt', { person: event.actor.person, time: time(event.happenedAt) })}
            </span>
            <div>{sentenceOf(event, language, names, time)}</div>
            {changes.map((change) => (
              <div key={change.field} className="digits">
                {t('claims.detail.changed', {
                  field: claimLabel(playbook.playbook, change.field, language),
                  from: worded(change, change.from),
                  to: worded(change, change.to)
                })}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}
