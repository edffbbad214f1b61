import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../../../parts/reason-dialog.tsx'
import { sent } from '../../../board/dialogs/sent.ts'
import { OverrideWords } from '../overrides.tsx'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'

/** Says no-go for a step, and why. */
export function NoGoDialog({ stage, onClose }: LadderDialogProps & { readonly stage: string }) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('recovery.ladder.dialog.noGo')}
      confirm={t('recovery.ladder.action.noGo')}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'resume.decide', data: { stage, verdict: 'noGo', reason } })}
    />
  )
}

/** Takes an override back that nobody has signed yet. */
export function DropDialog({ state, override, onClose }: LadderDialogProps & { readonly override: string }) {
  const { t } = useTranslation()
  const found = state.resumption.overrides.get(override)
  return (
    <ReasonDialog
      title={t('recovery.ladder.dialog.drop')}
      confirm={t('recovery.ladder.dialog.dropConfirm')}
      lead={found && <OverrideWords override={found} />}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'resume.drop', data: { override, reason } })}
    />
  )
}
