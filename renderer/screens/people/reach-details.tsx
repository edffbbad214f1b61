import { useTranslation } from 'react-i18next'
import type { MaskedContact } from '../../../shared/people/masked.ts'
import type { ReachFinding } from '../../../shared/people/reachability.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import type { ReachCount } from '../../../shared/view/reach-summary.ts'
import styles from './reach.module.css'
import { usePartyNames } from './use-party-names.ts'

/** Nobody reads more of one kind in one go, and an address book can hold thousands. */
const SHOWN = 60

type Props = {
  readonly counts: readonly ReachCount[]
  readonly playbook: Playbook
  readonly contacts: readonly MaskedContact[]
}

/** Whom and which role every finding is about, kind by kind. */
export function ReachDetails({ counts, playbook, contacts }: Props) {
  const { t } = useTranslation()
  const { party, department } = usePartyNames(playbook)
  const nameOf = (id: string) => contacts.find((contact) => contact.id === id)?.name ?? ''
  const placeOf = ({ role, contact, params }: ReachFinding) => {
    if (params['rule'])
      return t('people.reach.place.rule', {
        rule: params['rule'],
        department: department(String(params['department']))
      })
    if (params['level'])
      return t('people.reach.place.level', { role: party(role), level: party(String(params['level'])) })
    if (contact) return t('people.reach.place.person', { role: party(role), person: nameOf(contact) })
    return t('people.reach.place.role', { role: party(role) })
  }
  const total = counts.reduce((sum, { findings }) => sum + findings.length, 0)
  return (
    <details className={styles.details}>
      <summary>{t('people.reach.details', { count: total })}</summary>
      <dl>
        {counts.map(({ code, findings }) => (
          <div key={code}>
            <dt>{t(`people.reach.code.${code}`, { days: playbook.contactTree.unverifiedAfterDays })}</dt>
            <dd>
              <ul>
                {findings.slice(0, SHOWN).map((finding) => (
                  <li key={`${finding.role} ${finding.contact} ${JSON.stringify(finding.params)}`}>
                    {placeOf(finding)}
                  </li>
                ))}
                {findings.length > SHOWN && <li>{t('people.reach.more', { count: findings.length - SHOWN })}</li>}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
