import { Modal, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { openPalette } from './palette.tsx'
import { keyLabel } from './key-label.ts'
import type { AppCommand } from './registry.ts'
import { allCommands, offered, useCommands } from './registry.ts'

const sheet = createStore<{ readonly open: boolean }>(() => ({ open: false }))

/** Opens the sheet of keys. */
export function openKeySheet(): void {
  sheet.setState({ open: true })
}

/** Every key that works on the present screen. */
export function KeySheet() {
  const { t } = useTranslation()
  const open = useStore(sheet, (state) => state.open)
  const byOwner = useStore(offered, (state) => state.byOwner)
  const own = useMemo<AppCommand[]>(
    () => [
      { id: 'app.keys', title: t('keys.sheet'), group: t('keys.groupApp'), keys: '?', run: openKeySheet },
      { id: 'app.palette', title: t('keys.palette'), group: t('keys.groupApp'), keys: 'mod+K', run: openPalette }
    ],
    [t]
  )
  useCommands('keys', own)
  const rows = allCommands(byOwner).filter((command) => command.keys)
  const groups = [...Map.groupBy(rows, (command) => command.group)]
  return (
    <Modal
      opened={open}
      onClose={() => sheet.setState({ open: false })}
      title={t('keys.sheet')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Text size="sm">{t('keys.sheetLead')}</Text>
      {groups.map(([group, commands]) => (
        <Table key={group} captionSide="top" layout="fixed">
          <Table.Caption>{group}</Table.Caption>
          <Table.Tbody>
            {commands.map((command) => (
              <Table.Tr key={command.id}>
                <Table.Td w={120}>
                  <kbd>{keyLabel(command.keys ?? '')}</kbd>
                </Table.Td>
                <Table.Td>{command.title}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </Modal>
  )
}
