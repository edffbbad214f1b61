import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardDecision } from '../../../../shared/incident/escalation/escalation.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { placeOf, preparedFor } from '../../../../shared/view/decisions.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { phrase } from '../../../text/phrase.ts'
import { incident } from '../../../store/incident.ts'
import { go } from '../../../store/route.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { DecisionLead } from './decision-lead.tsx'
import styles from './dialogs.module.css'

type Props = { readonly decision: BoardDecision; readonly state: IncidentState; readonly onClose: () => void }

/** Does what a rule asks for: says beforehand what will be written down, and leads to where the rest is done. */
export function TakeDialog({ decision, state, onClose }: Props) {
  const { t } = useTranslation()
  const place = placeOf(decision)
  const take = async (reason: string) => {
    for (const command of preparedFor(decision, state)) if (!(await sent(command))) return false
    if (!(await sent({ name: 'decision.take', data: { decision: decision.id, reason } }))) return false
    const { stream } = incident.getState()
    if (place !== null && stream !== null) go({ screen: place, stream })
    return true
  }
  return (
    <ReasonDialog
      title={t('escalation.dialog.take')}
      confirm={t('escalation.action.take')}
      optional
      lead={
        <>
          <DecisionLead decision={decision} />
          <p className={styles.does}>
            <IconArrowRight aria-hidden size={16} /> {phrase(doesKey(decision))}
          </p>
        </>
      }
      onClose={onClose}
      onSubmit={take}
    />
  )
}

const told = [
  'haltAllWithdrawals',
  'transferCommand',
  'setType',
  'requireHandover',
  'assignActing',
  'callVendorExecutive'
]

function doesKey({ effect }: BoardDecision): string {
  return `escalation.does.${told.includes(effect) ? effect : 'byHand'}`
}
