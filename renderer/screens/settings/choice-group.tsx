import { Group, Radio } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

/** A few choices in a row of which one holds. */
export function ChoiceGroup({ label, value, onChange, children }: Props) {
  return (
    <Radio.Group aria-label={label} value={value} onChange={onChange}>
      <Group gap="xl" mih={32}>
        {children}
      </Group>
    </Radio.Group>
  )
}
