import { useTranslation } from 'react-i18next'
import type { Shift } from '../../../../shared/incident/shift/shift.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'

type Props = { readonly shift: Shift; readonly onClose: () => void }

/** Takes a turn back that never was, or was entered by mistake. */
export function CancelShiftDialog({ shift, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('support.seats.dialog.cancel', { name: shift.person })}
      confirm={t('support.seats.cancel')}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'shift.cancel', data: { shift: shift.id, reason } })}
    />
  )
}
