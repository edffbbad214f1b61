import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { caseFormOf, caseProblems, typedCaseFrom } from '../../../../../shared/view/support/typed-case.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import own from '../cases.module.css'
import type { CaseDialogProps } from './case-command.ts'
import { recorded } from './case-command.ts'
import { CaseFields } from './case-fields.tsx'

/** Puts right what a case's form says, with the reason; what it said before stays in its history. */
export function AmendCaseDialog({ complaint, view: { desk }, onClose }: CaseDialogProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(() => typedCaseFrom(complaint.form))
  const [timeValid, setTimeValid] = useState(true)
  const [reason, setReason] = useState('')
  const problems = caseProblems(typed)
  const command = () =>
    ({
      name: 'complaint.amend',
      data: { complaint: complaint.id, form: caseFormOf(typed), reason: reason.trim() }
    }) as const
  const refused = () => {
    const [problem] = problems
    if (problem) return t(`support.cases.dialog.problem.${problem}`)
    return timeValid ? refusedText(command()) : t('common.timeInvalid')
  }
  return (
    <FormDialog
      title={t('support.cases.dialog.amend', { number: complaint.number })}
      confirm={t('support.cases.dialog.amendConfirm')}
      size={900}
      refused={refused()}
      onClose={onClose}
      onSubmit={() => recorded(command(), complaint)}
    >
      <div className={own.form}>
        <CaseFields
          desk={desk}
          typed={typed}
          problems={problems}
          onType={(patch) => setTyped((before) => ({ ...before, ...patch }))}
          onTime={setTimeValid}
        />
      </div>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  )
}
