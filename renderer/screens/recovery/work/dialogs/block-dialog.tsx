import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { WorkItem } from '../../../../../shared/incident/progress/work.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'

/** What holds a work up: whom or what it waits for, and why. */
export function BlockDialog({ work, onClose }: { readonly work: WorkItem; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [on, setOn] = useState('')
  const [reason, setReason] = useState('')
  const command: Command = { name: 'work.block', data: { work: work.id, on: on.trim(), reason: reason.trim() } }
  return (
    <FormDialog
      title={t('recovery.work.dialog.block', { work: work.title })}
      confirm={t('recovery.work.dialog.confirmSave')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <TextInput
        label={t('recovery.work.dialog.on')}
        value={on}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <ReasonField label={t('recovery.work.dialog.why')} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
