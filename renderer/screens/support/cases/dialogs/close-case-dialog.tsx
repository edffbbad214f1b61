import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import type { CaseDialogProps } from './case-command.ts'
import { recorded } from './case-command.ts'

/** Closes a case with what came of it. */
export function CloseCaseDialog({ complaint, view: { desk }, onClose }: CaseDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [result, setResult] = useState(desk.results[0]?.id ?? '')
  const [text, setText] = useState('')
  const command = { name: 'complaint.close', data: { complaint: complaint.id, result, text: text.trim() } } as const
  return (
    <FormDialog
      title={t('support.cases.dialog.close', { number: complaint.number })}
      confirm={t('support.cases.dialog.closeConfirm')}
      refused={text.trim() === '' ? t('support.cases.dialog.textNeeded') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command, complaint)}
    >
      <NativeSelect
        label={t('support.cases.dialog.result')}
        data={desk.results.map(({ id, name }) => ({ value: id, label: name[language] }))}
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      <ReasonField
        label={t('support.cases.dialog.closeText')}
        value={text}
        onChange={setText}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
