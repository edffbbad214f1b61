import { useTranslation } from 'react-i18next'
import type { CheckRound } from '../../../../../shared/incident/asset-check/round.ts'
import { ReasonDialog } from '../../../../parts/reason-dialog.tsx'
import { sent } from '../../../board/dialogs/sent.ts'

type Props = { readonly round: CheckRound; readonly onClose: () => void }

/** Voids a round: what was recorded stays, and says nothing any more. */
export function VoidDialog({ round, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('recovery.assets.dialog.void', { number: round.number })}
      lead={<p>{t('recovery.assets.dialog.voidLead')}</p>}
      confirm={t('recovery.assets.dialog.voidConfirm')}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'check.void', data: { round: round.id, reason } })}
    />
  )
}
