import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import type { CompensationDesk } from '../../../shared/view/compensation/desk.ts'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { closeCompensationDialog, useCompensationDialog } from './dialog.ts'
import { ApproveDialog } from './dialogs/approve-dialog.tsx'
import { BasisDialog } from './dialogs/basis-dialog.tsx'
import { ClearDialog } from './dialogs/clear-dialog.tsx'
import { ProposeDialog } from './dialogs/propose-dialog.tsx'
import { StepDialog } from './dialogs/step-dialog.tsx'
import { recorded } from './recorded.ts'

type Props = { readonly open: OpenIncidentProps; readonly desk: CompensationDesk }

/** The dialog of compensation that is open, if one is. */
export function CompensationDialogs({ open, desk }: Props) {
  const { t } = useTranslation()
  const dialog = useCompensationDialog()
  const onClose = closeCompensationDialog
  useEffect(() => closeCompensationDialog, [])
  if (dialog === null) return null
  const { clearance, decision } = desk
  switch (dialog.kind) {
    case 'basis':
      return <BasisDialog desk={desk} playbook={open.playbook} onClose={onClose} />
    case 'step':
      return <StepDialog step={dialog.step} done={dialog.done} desk={desk} onClose={onClose} />
    case 'clear':
      return <ClearDialog desk={desk} onClose={onClose} />
    case 'propose':
      return <ProposeDialog desk={desk} onClose={onClose} />
    case 'approve':
      return decision && <ApproveDialog desk={desk} decision={decision} onClose={onClose} />
    case 'unclear':
      return (
        clearance && (
          <ReasonDialog
            title={t('compensation.gate.undo')}
            confirm={t('compensation.gate.undo')}
            lead={<p>{t('compensation.gate.undoLead')}</p>}
            onClose={onClose}
            onSubmit={(reason) => recorded({ name: 'compensation.unclear', data: { clearance: clearance.id, reason } })}
          />
        )
      )
    case 'withdraw':
      return (
        decision && (
          <ReasonDialog
            title={t('compensation.decision.withdraw')}
            confirm={t('compensation.decision.confirmWithdraw')}
            lead={<p>{t('compensation.decision.withdrawLead')}</p>}
            onClose={onClose}
            onSubmit={(reason) =>
              recorded({ name: 'compensation.withdraw', data: { resolution: decision.resolution.id, reason } })
            }
          />
        )
      )
    default:
      return assertNever(dialog)
  }
}
