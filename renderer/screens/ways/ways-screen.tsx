import { Button, Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { refreshConnectors, useKnownConnectors } from '../../store/connectors.ts'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { ListImport } from './list/list-import.tsx'
import { useWayCommands } from './use-way-commands.ts'
import { WayDialogs } from './way-dialogs.tsx'
import { WayList } from './way-list.tsx'
import { useWaysView } from './ways-view.ts'
import { WaysHead } from './ways-head.tsx'
import styles from './ways.module.css'

/** The ways out of the console: what is set up, what it serves, whether it works; and their mailing lists. */
export function WaysScreen() {
  const { t } = useTranslation()
  const listed = useKnownConnectors((known) => known.listed)
  const failed = useKnownConnectors((known) => known.failed)
  const playbook = useCurrentPlaybook()
  const importing = useWaysView((view) => view.importing)
  useWayCommands()
  const connector = listed?.connectors.find(({ id }) => id === importing)
  if (connector) return <ListImport key={connector.id} connector={connector} />
  return (
    <div className={styles.screen}>
      <WaysHead listed={listed} playbook={playbook} />
      {listed === null && !failed && <Loader aria-label={t('common.loading')} />}
      {listed === null && failed && (
        <div className={styles.row} role="alert">
          <span>{t('ways.unreadable')}</span>
          <Button variant="default" onClick={() => void refreshConnectors()}>
            {t('ways.readAgain')}
          </Button>
        </div>
      )}
      {listed !== null && <WayList connectors={listed.connectors} playbook={playbook} />}
      {listed !== null && playbook !== null && <WayDialogs connectors={listed.connectors} playbook={playbook} />}
    </div>
  )
}
