import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clearanceKinds } from '../../../../shared/incident/compensation/compensation.ts'
import type { ClearanceKind } from '../../../../shared/incident/compensation/compensation.ts'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import type { CompensationDesk } from '../../../../shared/view/compensation/desk.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../recorded.ts'

type Props = { readonly desk: CompensationDesk; readonly onClose: () => void }

/** Records the association's confirmation of the accident, or the exception to the ban. */
export function ClearDialog({ desk: { clearance }, onClose }: Props) {
  const { t } = useTranslation()
  const { clearances } = compensationWordsOf(useLanguage())
  const before = clearance?.value
  const [kind, setKind] = useState<ClearanceKind>(before?.kind ?? 'confirmed')
  const [reference, setReference] = useState(before?.reference ?? '')
  const [text, setText] = useState(before?.text ?? '')
  const command = {
    name: 'compensation.clear',
    data: { kind, reference: kind === 'confirmed' ? reference.trim() : '', text: text.trim() }
  } as const
  return (
    <FormDialog
      title={t('compensation.gate.record')}
      confirm={t('compensation.gate.confirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <Radio.Group
        label={t('compensation.gate.kind')}
        value={kind}
        onChange={(value) => setKind(clearanceKinds.find((one) => one === value) ?? 'confirmed')}
      >
        <Stack gap={6} pt={4}>
          {clearanceKinds.map((one) => (
            <Radio key={one} value={one} label={clearances[one]} />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'confirmed' && (
        <TextInput
          label={t('compensation.gate.number')}
          value={reference}
          maxLength={200}
          onChange={(event) => setReference(event.currentTarget.value)}
          required
          data-autofocus
          autoComplete="off"
        />
      )}
      <ReasonField
        label={t('compensation.gate.text')}
        value={text}
        onChange={setText}
        required={kind === 'exception'}
      />
    </FormDialog>
  )
}
