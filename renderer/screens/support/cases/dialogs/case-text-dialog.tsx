import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import type { CaseDialogProps } from './case-command.ts'
import { recorded } from './case-command.ts'

/** Writes down what the customer was told, or a note for ourselves. */
export function CaseTextDialog({
  complaint,
  view,
  kind,
  onClose
}: CaseDialogProps & { readonly kind: 'answer' | 'note' }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [text, setText] = useState('')
  const [channel, setChannel] = useState(complaint.form.channel)
  const said = { complaint: complaint.id, text: text.trim() }
  const command =
    kind === 'note'
      ? ({ name: 'complaint.note', data: said } as const)
      : ({ name: 'complaint.answer', data: { ...said, channel } } as const)
  return (
    <FormDialog
      title={t(`support.cases.dialog.${kind}`, { number: complaint.number })}
      confirm={t(`support.cases.dialog.${kind}Confirm`)}
      refused={said.text === '' ? t('support.cases.dialog.textNeeded') : refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command, complaint)}
    >
      {kind === 'answer' && (
        <NativeSelect
          label={t('support.cases.dialog.channel')}
          data={view.desk.channels.map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value)}
        />
      )}
      <ReasonField
        label={t(`support.cases.dialog.${kind}Text`)}
        description={t('support.cases.dialog.personal')}
        value={text}
        onChange={setText}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
