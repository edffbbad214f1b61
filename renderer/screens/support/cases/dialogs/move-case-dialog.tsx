import { Autocomplete, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { turnOf } from '../../../../../shared/incident/complaint/complaint.ts'
import { CaseStepId } from '../../../../../shared/playbook/schema.ts'
import { dueFrom } from '../../../../../shared/view/support/case-path.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { TimeField } from '../../../../parts/time-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { act } from '../../../../store/act.ts'
import { say } from '../../../../store/toasts.ts'
import { useZone } from '../../../../store/zone.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { deskPeople } from '../../seats/desk-people.ts'
import type { CaseDialogProps } from './case-command.ts'
import { nowHere } from '../../../../store/clock.ts'

/** Moves a case along its path: to whom, and by when the customer hears. The playbook's time stands there already. */
export function MoveCaseDialog({ complaint, view, step: first, onClose }: CaseDialogProps & { readonly step: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { steps } = view.desk
  const now = turnOf(complaint)?.value
  const [step, setStep] = useState(first)
  const [person, setPerson] = useState(now?.step === first ? now.person : '')
  const [dueAt, setDueAt] = useState<number | null>(() => dueOf(first))
  const [valid, setValid] = useState(true)
  const [reason, setReason] = useState('')
  const found = steps.find(({ id }) => id === step)
  const command = {
    name: 'complaint.move',
    data: {
      complaint: complaint.id,
      step: CaseStepId.catch('agent').parse(step),
      person: person.trim(),
      dueAt,
      reason: reason.trim()
    }
  } as const
  const submit = async () => {
    if ((await act(command)) === null) return false
    say('done', t('support.cases.done.moved', { number: complaint.number, step: names.support.step(step) }))
    return true
  }
  return (
    <FormDialog
      title={t('support.cases.dialog.move', { number: complaint.number })}
      confirm={t('support.cases.dialog.moveConfirm')}
      refused={valid ? refusedText(command) : t('common.timeInvalid')}
      onClose={onClose}
      onSubmit={submit}
    >
      <NativeSelect
        label={t('support.cases.dialog.step')}
        data={steps.map(({ id, name }) => ({ value: id, label: name[language] }))}
        value={step}
        onChange={(event) => {
          setStep(event.currentTarget.value)
          setDueAt(dueOf(event.currentTarget.value))
        }}
      />
      <Autocomplete
        label={t('support.cases.dialog.person')}
        description={found && t('support.cases.dialog.personHint', { role: names.role(found.ownerRole) })}
        data={deskPeople(view.open.state)}
        value={person}
        onChange={setPerson}
        maxLength={120}
        limit={6}
        data-autofocus
      />
      <TimeField
        label={t('support.cases.dialog.dueAt')}
        value={dueAt}
        onChange={setDueAt}
        onValid={setValid}
        zone={zone}
        allowFuture
      />
      <ReasonField label={t('support.cases.dialog.moveReason')} value={reason} onChange={setReason} maxLength={1000} />
    </FormDialog>
  )

  function dueOf(id: string): number | null {
    const wanted = steps.find((one) => one.id === id)
    return wanted ? dueFrom(wanted, nowHere()) : null
  }
}
