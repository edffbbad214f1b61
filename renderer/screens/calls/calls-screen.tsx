import { IconForms, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { ActButton } from '../../parts/act-button.tsx'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { RoleDialog } from '../tree/role/role-dialog.tsx'
import { openRole, treeLook } from '../tree/view.ts'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import styles from './calls.module.css'
import { openDeskDialog } from './desk.ts'
import { DeskDialogs } from './desk-dialogs.tsx'
import { Inbound } from './inbound.tsx'
import { CallPane } from './pane/call-pane.tsx'
import { SheetsOnPaper } from './sheet/sheets-on-paper.tsx'
import { Queue } from './side/queue.tsx'
import { Records } from './side/records.tsx'
import { useCallCommands } from './use-call-commands.ts'
import { useDeskView } from './use-desk.ts'

/** The call desk: the call to make in the middle, what comes after it on the left, what was made on the right. */
export function CallsScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const view = useDeskView(open)
  const role = useStore(treeLook, (look) => look.open)
  useCallCommands(view)
  return (
    <div className={layout.padded}>
      <header className={styles.head}>
        <h1 className="unseen">{t('calls.title')}</h1>
        <PlaceTabs place="calls" here="calls" stream={open.stream} />
        <Inbound watched={view.watched} />
        <div className={styles.tools}>
          <ActButton
            size="compact-md"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onAct={() => openDeskDialog({ kind: 'sheets' })}
          >
            {t('calls.sheets')}
          </ActButton>
          <ActButton
            size="compact-md"
            leftSection={<IconForms aria-hidden size={18} />}
            onAct={() => openDeskDialog({ kind: 'typed' })}
          >
            {t('calls.typed')}
          </ActButton>
        </div>
      </header>
      <div className={styles.columns}>
        <Queue view={view} />
        <CallPane view={view} />
        <Records view={view} />
      </div>
      <SheetsOnPaper />
      <DeskDialogs view={view} />
      {role !== null && <RoleDialog role={role} watched={view.watched} onClose={() => openRole(null)} />}
    </div>
  )
}
