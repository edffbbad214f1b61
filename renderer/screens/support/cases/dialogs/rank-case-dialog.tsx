import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import type { CaseDialogProps } from './case-command.ts'
import { recorded } from './case-command.ts'
import { PriorityField } from './priority-field.tsx'

/** Says whether a case goes before others. */
export function RankCaseDialog({ complaint, view: { desk }, onClose }: CaseDialogProps) {
  const { t } = useTranslation()
  const [priority, setPriority] = useState(complaint.priority)
  const [reason, setReason] = useState('')
  const command = {
    name: 'complaint.rank',
    data: { complaint: complaint.id, priority, reason: reason.trim() }
  } as const
  return (
    <FormDialog
      title={t('support.cases.dialog.rank', { number: complaint.number })}
      confirm={t('support.cases.dialog.rankConfirm')}
      size={560}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command, complaint)}
    >
      <PriorityField desk={desk} value={priority} onChange={setPriority} />
      <ReasonField
        label={`${t('common.reason')} (${t('common.optional')})`}
        value={reason}
        onChange={setReason}
        maxLength={1000}
      />
    </FormDialog>
  )
}
