import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreventiveAction } from '../../../../shared/incident/action/action.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../recorded.ts'

type Props = { readonly action: PreventiveAction; readonly onClose: () => void }

/** Records whether an action helped. */
export function JudgeDialog({ action: { id, number }, onClose }: Props) {
  const { t } = useTranslation()
  const [effective, setEffective] = useState(true)
  const [note, setNote] = useState('')
  const command = { name: 'action.judge', data: { action: id, effective, note: note.trim() } } as const
  return (
    <FormDialog
      title={t('after.action.judgeTitle', { number })}
      confirm={t('after.action.judgeConfirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <Radio.Group
        aria-label={t('after.action.judgeTitle', { number })}
        value={effective ? 'yes' : 'no'}
        onChange={(value) => setEffective(value === 'yes')}
      >
        <Stack gap={6}>
          <Radio value="yes" label={t('after.action.judgeEffective')} data-autofocus />
          <Radio value="no" label={t('after.action.judgeIneffective')} />
        </Stack>
      </Radio.Group>
      <ReasonField label={t('after.action.judgeNote')} value={note} onChange={setNote} required={!effective} />
    </FormDialog>
  )
}
