import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import { ByAt } from '../../by-at.tsx'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import { OverrideWords } from '../overrides.tsx'

/** The second person's signature under an override, with what it passes over before them. */
export function SignDialog({ state, override, onClose }: LadderDialogProps & { readonly override: string }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const found = state.resumption.overrides.get(override)
  const command: Command = { name: 'resume.sign', data: { override, reason: reason.trim() } }
  if (!found) return null
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.sign')}
      confirm={t('recovery.ladder.dialog.signConfirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>{t('recovery.ladder.dialog.signLead')}</p>
      <OverrideWords override={found} />
      <p>
        {found.asked.value} <ByAt by={found.asked.by} at={found.asked.at} />
      </p>
      <ReasonField
        label={`${t('common.reason')} (${t('common.optional')})`}
        value={reason}
        onChange={setReason}
        data-autofocus
      />
    </FormDialog>
  )
}
