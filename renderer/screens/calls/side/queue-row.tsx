import { IconBinaryTree, IconPhoneCall, IconPhoneIncoming, IconRoute, IconUrgent } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CallReason, NextCall } from '../../../../shared/view/next-calls.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { pickRole } from '../desk.ts'
import { useParty } from '../use-party.ts'
import styles from './side.module.css'

const shapes = {
  escalation: IconUrgent,
  callBack: IconPhoneIncoming,
  flow: IconRoute,
  tree: IconBinaryTree
} as const satisfies Record<CallReason, typeof IconUrgent>

type Props = { readonly call: NextCall; readonly chosen: boolean }

/** One call that waits: for which role, why, by when, and who is on it already. */
export function QueueRow({ call, chosen }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const party = useParty()
  const Shape = shapes[call.reason]
  const { name } = party(call.slot)
  return (
    <li>
      <button type="button" aria-current={chosen} data-reason={call.reason} onClick={() => pickRole(call.role)}>
        <b>{names.role(call.role)}</b>
        {name !== null && <span>{name}</span>}
        <span className={styles.row}>
          <span className={styles.why}>
            <Shape aria-hidden size={16} /> {t(`calls.reason.${call.reason}`)}
          </span>
          {call.dueAt !== null && <DueWord dueAt={call.dueAt} />}
        </span>
        {call.takenBy && (
          <span className={styles.taken}>
            <IconPhoneCall aria-hidden size={16} /> {t('calls.takenBy', { person: call.takenBy.by.person })}
          </span>
        )}
      </button>
    </li>
  )
}
