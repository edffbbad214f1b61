import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { Dialog } from '../parts/dialog.tsx'
import { keyLabel } from './key-label.ts'
import styles from './key-list.module.css'
import { allCommands, offered } from './registry.ts'

/** From so many keys on a group may go on in the next column. */
const LONG = 12

/** Every key that works on the present screen, by what it belongs to: the screen's own first, those of every screen last. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const byOwner = useStore(offered, (state) => state.byOwner)
  const rows = allCommands(byOwner).filter((command) => command.keys)
  const everywhere: readonly string[] = [t('keys.groupGo'), t('keys.groupApp')]
  const groups = [...Map.groupBy(rows, (command) => command.group)].toSorted(
    ([a], [b]) => everywhere.indexOf(a) - everywhere.indexOf(b)
  )
  return (
    <Dialog title={t('keys.sheet')} size={860} onClose={onClose}>
      <Text size="sm" mb="sm">
        {t('keys.sheetLead')}
      </Text>
      <div className={styles.groups}>
        {groups.map(([group, commands]) => (
          <section key={group} className={styles.group} data-long={commands.length > LONG || undefined}>
            <h3>{group}</h3>
            <ul>
              {commands.map((command) => (
                <li key={command.id}>
                  <kbd>{keyLabel(command.keys ?? '')}</kbd>
                  <span>{command.title}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
