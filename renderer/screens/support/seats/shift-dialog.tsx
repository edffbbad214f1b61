import { Autocomplete, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '../../../../shared/incident/shift/shift.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { supportDeskOf } from '../../../../shared/playbook/support-desk.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { act, refusalNow } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { deskPeople } from './desk-people.ts'
import { nowHere } from '../../../store/clock.ts'

type Props = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  /** The turn that is changed; null plans a new one. */
  readonly shift: Shift | null
  readonly onClose: () => void
}

/** Plans somebody's turn at a channel, or changes where and until when it is. */
export function ShiftDialog({ state, playbook, shift, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { channels } = supportDeskOf(playbook.playbook)
  const [person, setPerson] = useState(shift?.person ?? '')
  const [channel, setChannel] = useState(shift?.channel ?? channels[0]?.id ?? '')
  const [from, setFrom] = useState<number | null>(() => shift?.from ?? Math.floor(nowHere() / 60_000) * 60_000)
  const [until, setUntil] = useState<number | null>(shift?.until ?? null)
  const [untilValid, setUntilValid] = useState(true)
  const [relief, setRelief] = useState(shift?.relief ?? '')
  const rest = { channel, until, relief: relief.trim() }
  const commandAt = (start: number) =>
    shift
      ? ({ name: 'shift.change', data: { shift: shift.id, ...rest } } as const)
      : ({ name: 'shift.plan', data: { person: person.trim(), from: start, ...rest } } as const)
  const refused = () => {
    if (person.trim() === '') return t('support.seats.dialog.personNeeded')
    if (from === null) return t('support.seats.dialog.timeNeeded')
    if (!untilValid) return t('common.timeInvalid')
    const refusal = refusalNow(commandAt(from))
    return refusal && refusalText(refusal)
  }
  const submit = async () => {
    if (from === null || !(await act(commandAt(from)))) return false
    say('done', t('support.seats.planned'))
    return true
  }
  const title = shift ? t('support.seats.dialog.change', { name: shift.person }) : t('support.seats.dialog.add')
  return (
    <FormDialog
      title={title}
      confirm={t('support.seats.dialog.save')}
      refused={refused()}
      onClose={onClose}
      onSubmit={submit}
    >
      {!shift && (
        <Autocomplete
          label={t('support.seats.dialog.person')}
          data={deskPeople(state)}
          value={person}
          onChange={setPerson}
          maxLength={120}
          limit={6}
          data-autofocus
        />
      )}
      <NativeSelect
        label={t('support.seats.dialog.channel')}
        data={channels.map(({ id, name }) => ({ value: id, label: name[language] }))}
        value={channel}
        onChange={(event) => setChannel(event.currentTarget.value)}
        data-autofocus={shift !== null || undefined}
      />
      {!shift && (
        <TimeField
          label={t('support.seats.dialog.fromTime')}
          value={from}
          onChange={setFrom}
          zone={zone}
          allowFuture
          required
        />
      )}
      <TimeField
        label={t('support.seats.dialog.until')}
        value={until}
        onChange={setUntil}
        onValid={setUntilValid}
        zone={zone}
        allowFuture
      />
      <Autocomplete
        label={t('support.seats.dialog.reliefName')}
        data={deskPeople(state)}
        value={relief}
        onChange={setRelief}
        maxLength={120}
        limit={6}
      />
    </FormDialog>
  )
}
