import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { keyLabel } from './key-label.ts'
import { allCommands, offered } from './registry.ts'

const [store, palette] = createSpotlight()

/** Every command of what is on the screen, found by its words. It opens each time that `asked` counts on. */
export function PaletteList({ asked }: { readonly asked: number }) {
  const { t } = useTranslation()
  const byOwner = useStore(offered, (state) => state.byOwner)
  useEffect(() => palette.open(), [asked])
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
      shortcut={null}
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
