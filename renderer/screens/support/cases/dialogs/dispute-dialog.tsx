import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import type { CaseDialogProps } from './case-command.ts'
import { recorded } from './case-command.ts'

/** Writes down that a customer speaks of legal action or an outside body: legal is called by the rule for it. */
export function DisputeDialog({ complaint, onClose }: CaseDialogProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const command = { name: 'complaint.dispute', data: { complaint: complaint.id, text: text.trim() } } as const
  return (
    <FormDialog
      title={t('support.cases.dialog.disputeTitle', { number: complaint.number })}
      confirm={t('support.cases.dialog.disputeConfirm')}
      refused={text.trim() === '' ? t('support.cases.dialog.textNeeded') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command, complaint)}
    >
      <ReasonField
        label={t('support.cases.dialog.disputeText')}
        value={text}
        onChange={setText}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
