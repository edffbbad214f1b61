import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { sent } from '../../board/dialogs/sent.ts'

type Props = { readonly signal: string; readonly onClose: () => void }

/** Takes a reported fact back: what it started ends by itself. */
export function WithdrawDialog({ signal, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('escalation.dialog.withdraw')}
      confirm={t('escalation.action.withdraw')}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'signal.withdraw', data: { signal, reason } })}
    />
  )
}
