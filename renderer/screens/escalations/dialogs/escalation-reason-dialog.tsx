import { useTranslation } from 'react-i18next'
import type { Escalation } from '../../../../shared/incident/escalation/escalation.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'

type Props = {
  readonly kind: 'resolve' | 'hold' | 'resume'
  readonly escalation: Escalation
  readonly onClose: () => void
}

/** Resolves, holds or lets go on an escalation: each needs its reason. */
export function EscalationReasonDialog({ kind, escalation, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t(`escalation.dialog.${kind}`)}
      confirm={t(`escalation.action.${kind}`)}
      lead={<Lead escalation={escalation} />}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: `escalation.${kind}`, data: { escalation: escalation.id, reason } })}
    />
  )
}
