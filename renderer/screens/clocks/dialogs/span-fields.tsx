import { Group, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SpanDraft } from '../../../../shared/view/deadline-form.ts'
import { spanUnits } from '../../../../shared/view/deadline-form.ts'

type Props = {
  readonly label: string
  readonly value: SpanDraft
  readonly onChange: (value: SpanDraft) => void
}

/** A length of legal time: a number and its unit, or none at all. */
export function SpanFields({ label, value, onChange }: Props) {
  const { t } = useTranslation()
  const none = value.unit === 'none'
  return (
    <Group grow align="end" role="group" aria-label={label}>
      <Select
        label={`${label}: ${t('clocks.dialog.unit')}`}
        value={value.unit}
        onChange={(unit) => {
          const chosen = spanUnits.find((one) => one === unit)
          if (chosen) onChange({ ...value, unit: chosen })
        }}
        data={spanUnits.map((unit) => ({ value: unit, label: t(`clocks.dialog.units.${unit}`) }))}
        allowDeselect={false}
      />
      <TextInput
        label={`${label}: ${t('clocks.dialog.amount')}`}
        value={none ? '' : value.amount}
        onChange={(event) => onChange({ ...value, amount: event.currentTarget.value })}
        disabled={none}
        inputMode="numeric"
        autoComplete="off"
      />
    </Group>
  )
}
