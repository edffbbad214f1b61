import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { SupportChannel } from '../../../../shared/playbook/schema.ts'
import { supportDeskOf } from '../../../../shared/playbook/support-desk.ts'
import { readCount } from '../../../../shared/view/support/typed-load.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { act } from '../../../store/act.ts'
import own from './load.module.css'

const MOST_PER_HOUR = 1_000_000
const MOST_MINUTES = 1440

type Props = { readonly state: IncidentState; readonly playbook: PlaybookIndex; readonly onClose: () => void }
type Typed = Readonly<Record<string, { readonly perHour: string; readonly handleMinutes: string }>>

/** Sets what is normal on each channel in this incident: volume and seats are worked out from it. */
export function GaugeDialog({ state, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const desk = supportDeskOf(playbook.playbook)
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(desk.channels.map(({ id }) => [id, typedOf(state, id)]))
  )
  const read = desk.channels.map(({ id }) => ({
    channel: id,
    perHour: readGauge(typed[id]?.perHour ?? '', MOST_PER_HOUR),
    handleMinutes: readGauge(typed[id]?.handleMinutes ?? '', MOST_MINUTES)
  }))
  const invalid = read.some(({ perHour, handleMinutes }) => perHour === undefined || handleMinutes === undefined)
  const submit = async () => {
    for (const { channel, perHour = null, handleMinutes = null } of read) {
      const before = state.gauges.get(channel)?.value ?? { perHour: null, handleMinutes: null }
      if (before.perHour === perHour && before.handleMinutes === handleMinutes) continue
      if (!(await act({ name: 'inquiry.gauge', data: { channel, perHour, handleMinutes } }))) return false
    }
    return true
  }
  const field = (channel: SupportChannel, of: 'perHour' | 'handleMinutes', most: number, first: boolean) => {
    const text = typed[channel.id]?.[of] ?? ''
    const label = t(of === 'perHour' ? 'support.load.gauge.perHour' : 'support.load.gauge.handle')
    const standard = of === 'perHour' ? channel.normalPerHour : channel.handleMinutes
    return (
      <TextInput
        size="xs"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${channel.name[language]} ${label}`}
        placeholder={t('support.load.gauge.ofPlaybook', { value: standard ?? t('support.load.gauge.unset') })}
        value={text}
        error={readGauge(text, most) === undefined}
        data-autofocus={first || undefined}
        onChange={(event) => {
          const value = event.currentTarget.value
          setTyped((before) => ({
            ...before,
            [channel.id]: { perHour: '', handleMinutes: '', ...before[channel.id], [of]: value }
          }))
        }}
      />
    )
  }
  return (
    <FormDialog
      title={t('support.load.gauge.title')}
      confirm={t('support.load.gauge.save')}
      size={620}
      refused={invalid ? t('support.load.gauge.invalid') : null}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="dim">{t('support.load.gauge.lead')}</p>
      <table className={own.grid}>
        <thead>
          <tr>
            <th scope="col">{t('support.load.channel')}</th>
            <th scope="col">{t('support.load.gauge.perHour')}</th>
            <th scope="col">{t('support.load.gauge.handle')}</th>
          </tr>
        </thead>
        <tbody>
          {desk.channels.map((channel, index) => (
            <tr key={channel.id}>
              <th scope="row">{channel.name[language]}</th>
              <td>{field(channel, 'perHour', MOST_PER_HOUR, index === 0)}</td>
              <td>{field(channel, 'handleMinutes', MOST_MINUTES, false)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="dim">{t('support.load.gauge.need', { percent: desk.occupancyPercent })}</p>
    </FormDialog>
  )
}

function typedOf({ gauges }: IncidentState, channel: string): Typed[string] {
  const gauge = gauges.get(channel)?.value
  return { perHour: text(gauge?.perHour), handleMinutes: text(gauge?.handleMinutes) }
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** A typed gauge: null goes back to the playbook's, undefined is no number above nought. */
function readGauge(typed: string, most: number): number | null | undefined {
  const value = readCount(typed, most, false)
  return value === 0 ? undefined : value
}
