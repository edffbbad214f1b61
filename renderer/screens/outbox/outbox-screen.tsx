import { useTranslation } from 'react-i18next'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { BriefView } from './brief/brief-view.tsx'
import { OutboxDialogs } from './dialogs/outbox-dialogs.tsx'
import { DrillLine } from './drill-line.tsx'
import { OutboxHead } from './outbox-head.tsx'
import { useOutboxView } from './outbox-view.ts'
import { PageView } from './page/page-view.tsx'
import { SendingsView } from './sendings/sendings-view.tsx'
import { useSideCommands } from './use-sending-commands.ts'

/** Everything that leaves the console: what waits for a person, what is on its way, the brief, the status page. */
export function OutboxScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const side = useOutboxView((view) => view.side)
  useSideCommands()
  return (
    <div className={layout.screen}>
      <h1 className="unseen">{t('outbox.title')}</h1>
      <OutboxHead {...open} />
      {open.state.drill && <DrillLine state={open.state} />}
      {side === 'sendings' && <SendingsView {...open} />}
      {side === 'brief' && <BriefView {...open} />}
      {side === 'page' && <PageView {...open} />}
      <OutboxDialogs {...open} />
    </div>
  )
}
