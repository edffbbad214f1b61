import { IconPlus, IconSpeakerphone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../parts/act-button.tsx'
import { CadenceStrip } from '../../parts/cadence/cadence-strip.tsx'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import { refusedText } from '../board/dialogs/refused-text.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { openDeskDialog } from './desk.ts'
import { Detail } from './detail.tsx'
import { DeskDialogs } from './dialogs/dialogs.tsx'
import { EmptyDesk } from './empty-desk.tsx'
import { draftHolding, holdingRefused } from './holding.ts'
import { HoldingClock } from './holding-clock.tsx'
import styles from './notices.module.css'
import { RoundList } from './round-list.tsx'
import { useDeskView } from './use-desk-view.ts'
import { useNoticeCommands } from './use-notice-commands.ts'

/** The notice desk: every round on every channel on the left, one text with all that it waits for on the right. */
export function NoticesScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const view = useDeskView(open)
  useNoticeCommands(view)
  const closed = refusedText({ name: 'notice.draft', data: { channels: [''], stage: 'start' } })
  return (
    <div className={layout.screen}>
      <header className={styles.top}>
        <h1 className={layout.title}>{t('notices.title')}</h1>
        <PlaceTabs place="notices" here="notices" stream={open.stream} />
        <div className={styles.tools}>
          <HoldingClock state={open.state} />
          <ActButton
            size="compact-md"
            leftSection={<IconSpeakerphone aria-hidden size={18} />}
            refused={holdingRefused()}
            onAct={draftHolding}
          >
            {t('notices.holding')}
          </ActButton>
          <ActButton
            size="compact-md"
            variant="filled"
            leftSection={<IconPlus aria-hidden size={18} />}
            refused={open.state.closed ? closed : null}
            onAct={() => openDeskDialog({ kind: 'new' })}
          >
            {t('notices.newRound')}
          </ActButton>
        </div>
      </header>
      <CadenceStrip state={open.state} playbook={open.playbook} />
      {view.row ? (
        <div className={styles.body}>
          <RoundList view={view} />
          <Detail key={view.row.notice.id} row={view.row} view={view} />
        </div>
      ) : (
        <EmptyDesk stream={open.stream} channels={open.playbook.playbook.channels.length} />
      )}
      <DeskDialogs view={view} />
    </div>
  )
}
