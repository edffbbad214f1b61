import { useTranslation } from 'react-i18next'
import type { BoardDecision } from '../../../../shared/incident/escalation/escalation.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { DecisionLead } from './decision-lead.tsx'

type Props = { readonly decision: BoardDecision; readonly onClose: () => void }

/** Declines what a rule asks for, with the reason that will be read afterwards. */
export function DeclineDialog({ decision, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('escalation.dialog.decline')}
      confirm={t('escalation.action.decline')}
      lead={<DecisionLead decision={decision} />}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'decision.decline', data: { decision: decision.id, reason } })}
    />
  )
}
