import { IconBellRinging, IconRefreshAlert, IconUser, IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { PathLevel, PathTarget } from '../../../../shared/view/escalation-path.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useKnownPeople } from '../../../store/people.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

type Props = { readonly targets: readonly PathTarget[]; readonly state: PathLevel['state'] }

/** Who stands on a level: the role, who fills it, and whether they acknowledged. */
export function PathTargets({ targets, state }: Props) {
  if (targets.length === 0) return null
  return (
    <ul className={styles.targets}>
      {targets.map((one) => (
        <Target key={one.target} one={one} told={state === 'reached'} />
      ))}
    </ul>
  )
}

function Target({ one, told }: { readonly one: PathTarget; readonly told: boolean }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const filled = useKnownPeople((known) => {
    const [first] = known.people.byRole.get(one.target) ?? []
    return first ? (known.byId.get(first.id)?.name ?? '') : ''
  })
  const state = one.ack ? 'acknowledged' : one.lapsed ? 'lapsed' : told ? 'asked' : 'later'
  const Shape = { acknowledged: IconUserCheck, lapsed: IconRefreshAlert, asked: IconBellRinging, later: IconUser }[
    state
  ]
  return (
    <li className={styles.target} data-state={state}>
      <Shape aria-hidden size={16} />
      <strong>{names.role(one.target)}</strong>
      {filled !== '' && <span>{filled}</span>}
      <span className="dim">
        {one.ack
          ? t('escalation.path.acknowledged', {
              person: one.ack.person,
              time: formatInstant(one.ack.at, zone, { day: false })
            })
          : state === 'later'
            ? ''
            : t(state === 'lapsed' ? 'escalation.path.lapsed' : 'escalation.path.asked')}
      </span>
    </li>
  )
}
