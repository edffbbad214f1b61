import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { Dialog } from '../parts/dialog.tsx'
import { keyLabel } from './key-label.ts'
import { allCommands, offered } from './registry.ts'

/** Every key that works on the present screen, by what it belongs to. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const byOwner = useStore(offered, (state) => state.byOwner)
  const rows = allCommands(byOwner).filter((command) => command.keys)
  const groups = [...Map.groupBy(rows, (command) => command.group)]
  return (
    <Dialog title={t('keys.sheet')} size="lg" onClose={onClose}>
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
    </Dialog>
  )
}
