import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconChevronDown, IconFilter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './timeline.module.css'

type Props = {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** One filter of several choices; its button says how many are chosen. */
export function FilterMenu({ label, choices, chosen, onChange }: Props) {
  const { t } = useTranslation()
  const isOn = chosen.length > 0
  return (
    <Popover
      position="bottom-start"
      hideDetached={false}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant={isOn ? 'light' : 'default'}
          leftSection={isOn ? <IconFilter aria-hidden size={16} /> : undefined}
          rightSection={<IconChevronDown aria-hidden size={16} />}
        >
          {isOn ? t('timeline.chosen', { label, count: chosen.length }) : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.choices}>
        <Checkbox.Group aria-label={label} value={[...chosen]} onChange={onChange}>
          <Stack gap="xs">
            {choices.map((choice) => (
              <Checkbox key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
