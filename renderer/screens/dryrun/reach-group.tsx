import { useTranslation } from 'react-i18next'
import type { ReachCode, ReachFinding } from '../../../shared/people/reachability.ts'
import type { Names } from '../../../shared/report/names.ts'
import { useKnownPeople } from '../../store/people.ts'
import styles from './dryrun.module.css'

type Props = { readonly code: ReachCode; readonly findings: readonly ReachFinding[]; readonly names: Names }

/** The findings of one kind; a long list is folded up on the screen. */
export function ReachGroup({ code, findings, names }: Props) {
  const { t } = useTranslation()
  const byId = useKnownPeople((known) => known.byId)
  return (
    <details className={styles.group} open={findings.length <= 6}>
      <summary>
        <strong>{t(`dryrun.reach.code.${code}`)}</strong> <span className="digits">{findings.length}</span>
      </summary>
      <ul>
        {findings.map(({ role, contact, params }) => (
          <li key={`${role}/${contact}/${JSON.stringify(params)}`}>
            {role !== '' && names.role(role)} {byId.get(contact)?.name ?? ''} {detail(params)}
          </li>
        ))}
      </ul>
    </details>
  )

  function detail(params: ReachFinding['params']): string {
    if (params['days'] !== undefined) return t('dryrun.reach.days', { count: Number(params['days']) })
    if (params['level'] !== undefined) return t('dryrun.reach.standsFor', { role: names.role(String(params['level'])) })
    if (params['roles'] !== undefined)
      return String(params['roles']).split(', ').map(names.role).join(t('escalation.listMark'))
    if (params['rule'] !== undefined) return `${params['rule']} ${names.department(String(params['department'] ?? ''))}`
    return ''
  }
}
