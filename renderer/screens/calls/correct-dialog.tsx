import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Call, CallOutcome } from '../../../shared/incident/call/call.ts'
import { callOutcomes } from '../../../shared/incident/call/call.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField } from '../../parts/reason-field.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { useZone } from '../../store/zone.ts'
import { keyOfOutcome, outcomeWord } from './outcome.ts'

type Props = { readonly call: Call | undefined; readonly onClose: () => void }

/** Corrects what was logged of a call; what it said before stays beside it, with the reason. */
export function CorrectDialog({ call, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const [outcome, setOutcome] = useState<CallOutcome>(call?.outcome ?? 'noAnswer')
  const [callBackAt, setCallBackAt] = useState<number | null>(call?.callBackAt ?? null)
  const [note, setNote] = useState(call?.note ?? '')
  const [reason, setReason] = useState('')
  if (!call) return null
  const submit = async () => {
    const promised = outcome === 'willCallBack' ? callBackAt : null
    const data = { call: call.id, outcome, callBackAt: promised, note: note.trim(), reason: reason.trim() }
    if (!(await act({ name: 'call.correct', data }))) return false
    say('done', t('calls.corrected'))
    return true
  }
  return (
    <FormDialog
      title={t('calls.correctTitle')}
      confirm={t('calls.correct')}
      refused={reason.trim() === '' ? t('common.reasonNeeded') : null}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label={t('calls.outcome')}
        data={callOutcomes.map((one) => ({ value: one, label: `${keyOfOutcome(one)} ${outcomeWord(one, language)}` }))}
        value={outcome}
        onChange={(value) => setOutcome((value ?? outcome) as CallOutcome)}
        allowDeselect={false}
        data-autofocus
      />
      {outcome === 'willCallBack' && (
        <TimeField label={t('calls.callBackAt')} value={callBackAt} onChange={setCallBackAt} zone={zone} allowFuture />
      )}
      <TextInput
        label={t('calls.note')}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  )
}
