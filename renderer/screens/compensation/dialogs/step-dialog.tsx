import { useTranslation } from 'react-i18next'
import { useState } from 'react'
import type { CompensationDesk } from '../../../../shared/view/compensation/desk.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../recorded.ts'

type Props = {
  readonly step: number
  readonly done: boolean
  readonly desk: CompensationDesk
  readonly onClose: () => void
}

/** Records that a step is done, with what was checked, or sets it back with why. */
export function StepDialog({ step, done, desk, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [note, setNote] = useState('')
  const command = { name: 'compensation.step', data: { step, done, note: note.trim() } } as const
  return (
    <FormDialog
      title={t(done ? 'compensation.steps.finishTitle' : 'compensation.steps.undoTitle', { step: step + 1 })}
      confirm={t(done ? 'compensation.steps.confirmFinish' : 'compensation.steps.confirmUndo')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <p>{desk.steps[step]?.text[language]}</p>
      <ReasonField
        label={t(done ? 'compensation.steps.note' : 'common.reason')}
        value={note}
        onChange={setNote}
        required={!done}
        data-autofocus
      />
    </FormDialog>
  )
}
