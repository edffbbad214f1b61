import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { allCommands, offered } from './registry.ts'
import { keyLabel } from './key-label.ts'

const [store, palette] = createSpotlight()

/** Opens the palette of commands. */
export function openPalette(): void {
  palette.open()
}

/** Every command of what is on the screen, found by its words. */
export function Palette() {
  const { t } = useTranslation()
  const byOwner = useStore(offered, (state) => state.byOwner)
  const actions = allCommands(byOwner).map((command) => ({
    id: command.id,
    label: command.title,
    group: command.group,
    description: command.refused ?? '',
    disabled: Boolean(command.refused),
    rightSection: command.keys ? <kbd>{keyLabel(command.keys)}</kbd> : undefined,
    onClick: command.run
  }))
  const groups = [...Map.groupBy(actions, (action) => action.group)].map(([group, rows]) => ({ group, actions: rows }))
  return (
    <Spotlight
      store={store}
      actions={groups}
      shortcut="mod + K"
      nothingFound={t('keys.nothing')}
      highlightQuery
      limit={40}
      scrollable
      maxHeight={480}
      searchProps={{
        leftSection: <IconSearch aria-hidden size={18} />,
        placeholder: t('keys.palette'),
        'aria-label': t('keys.palette')
      }}
      transitionProps={{ duration: 0 }}
    />
  )
}
