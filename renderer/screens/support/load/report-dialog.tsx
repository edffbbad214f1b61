import { NativeSelect, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Load, LoadField, LoadReport } from '../../../../shared/incident/inquiry/inquiry.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { supportDeskOf } from '../../../../shared/playbook/support-desk.ts'
import { channelLoads } from '../../../../shared/view/support/channel-load.ts'
import type { TypedLoad } from '../../../../shared/view/support/typed-load.ts'
import { emptyTyped, readCount, readLoad, typedFrom } from '../../../../shared/view/support/typed-load.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { act, refusalNow } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { useNames } from '../../../parts/use-names.ts'
import { LoadGrid } from './load-grid.tsx'
import { nowHere } from '../../../store/clock.ts'
import own from './load.module.css'

const usual = [10, 15, 30, 60] as const

type Props = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  /** The report that is put right; null makes a new one. */
  readonly report: LoadReport | null
  readonly onClose: () => void
}

/** Records how busy the desk is, or puts such a report right. Enter records it; what is not known stays empty. */
export function ReportDialog({ state, playbook, report, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const names = useNames()
  const every = supportDeskOf(playbook.playbook).reportEveryMinutes
  const [opened] = useState(() => nowHere())
  const channels = useMemo(() => channelLoads(state, playbook, opened), [state, playbook, opened])
  const [typed, setTyped] = useState<TypedLoad>(() => (report ? typedFrom(report.value) : emptyTyped(every)))
  const [at, setAt] = useState<number | null>(null)
  const [atValid, setAtValid] = useState(true)
  const [reason, setReason] = useState('')
  const load = readLoad(
    typed,
    channels.map(({ channel }) => channel)
  )
  const periods = [...new Set([...usual, every, typed.periodMinutes])].toSorted((a, b) => a - b)
  const onType = (channel: string, field: LoadField, text: string) =>
    setTyped((before) => ({
      ...before,
      cells: { ...before.cells, [channel]: { ...before.cells[channel], [field]: text } }
    }))
  const refused = () => {
    if (load === undefined) return t('support.load.dialog.invalid')
    if (!atValid) return t('common.timeInvalid')
    const refusal = refusalNow(commandOf(load, report, reason))
    return refusal && refusalText(refusal, { ...names, channel: names.support.channel })
  }
  const submit = async () => {
    if (load === undefined) return false
    if (!(await act(commandOf(load, report, reason), at === null ? {} : { happenedAt: at }))) return false
    say('done', t('support.load.saved'))
    return true
  }
  return (
    <FormDialog
      title={t(report ? 'support.load.dialog.correct' : 'support.load.dialog.title')}
      confirm={t('support.load.dialog.save')}
      size={920}
      refused={refused()}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="dim">{t('support.load.dialog.lead')}</p>
      <LoadGrid channels={channels} typed={typed} onType={onType} />
      <div className={own.line}>
        <NativeSelect
          label={t('support.load.dialog.period')}
          data={periods.map((count) => ({
            value: String(count),
            label: t('support.load.dialog.minutes', { count })
          }))}
          value={String(typed.periodMinutes)}
          onChange={(event) => {
            const periodMinutes = Number(event.currentTarget.value)
            setTyped((before) => ({ ...before, periodMinutes }))
          }}
        />
        <TextInput
          label={t('support.load.dialog.volume')}
          inputMode="decimal"
          autoComplete="off"
          value={typed.volumeMultiple}
          error={readCount(typed.volumeMultiple, 1000, false) === undefined}
          onChange={(event) => {
            const volumeMultiple = event.currentTarget.value
            setTyped((before) => ({ ...before, volumeMultiple }))
          }}
        />
      </div>
      <TextInput
        label={t('support.load.dialog.topics')}
        maxLength={500}
        value={typed.topics}
        onChange={(event) => {
          const topics = event.currentTarget.value
          setTyped((before) => ({ ...before, topics }))
        }}
      />
      {report ? (
        <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
      ) : (
        <TimeField label={t('support.load.dialog.at')} value={at} onChange={setAt} onValid={setAtValid} zone={zone} />
      )}
    </FormDialog>
  )
}

function commandOf(load: Load, report: LoadReport | null, reason: string) {
  return report
    ? ({ name: 'inquiry.correct', data: { inquiry: report.id, load, reason: reason.trim() } } as const)
    : ({ name: 'inquiry.report', data: load } as const)
}
