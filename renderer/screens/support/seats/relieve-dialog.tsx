import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '../../../../shared/incident/shift/shift.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { act, refusalNow } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { deskPeople } from './desk-people.ts'

type Props = { readonly state: IncidentState; readonly shift: Shift; readonly onClose: () => void }

/** Somebody else takes the seat now: whoever was named for it stands there already. */
export function RelieveDialog({ state, shift, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const [person, setPerson] = useState(shift.relief)
  const [until, setUntil] = useState<number | null>(null)
  const [valid, setValid] = useState(true)
  const command = { name: 'shift.relieve', data: { shift: shift.id, person: person.trim(), until } } as const
  const refused = () => {
    if (person.trim() === '') return t('support.seats.dialog.personNeeded')
    if (!valid) return t('common.timeInvalid')
    const refusal = refusalNow(command)
    return refusal && refusalText(refusal)
  }
  const submit = async () => {
    if (!(await act(command))) return false
    say('done', t('support.seats.relieved', { name: person.trim() }))
    return true
  }
  return (
    <FormDialog
      title={t('support.seats.dialog.relieve', { name: shift.person })}
      confirm={t('support.seats.relieve')}
      refused={refused()}
      onClose={onClose}
      onSubmit={submit}
    >
      <Autocomplete
        label={t('support.seats.dialog.next')}
        data={deskPeople(state)}
        value={person}
        onChange={setPerson}
        maxLength={120}
        limit={6}
        data-autofocus
      />
      <TimeField
        label={t('support.seats.dialog.until')}
        value={until}
        onChange={setUntil}
        onValid={setValid}
        zone={zone}
        allowFuture
      />
    </FormDialog>
  )
}
