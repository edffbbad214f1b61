import { useEffect } from 'react'
import { assertNever } from '../../shared/assert-never.ts'
import { openIncident } from '../store/incident.ts'
import { useRoute } from '../store/route.ts'
import { BoardScreen } from './board/board-screen.tsx'
import { DeclareScreen } from './declare/declare-screen.tsx'
import { HandoverScreen } from './handover/handover-screen.tsx'
import { HomeScreen } from './home/home-screen.tsx'
import { IncidentGate } from './incident-gate.tsx'
import { SettingsScreen } from './settings/settings-screen.tsx'
import { TimelineScreen } from './timeline/timeline-screen.tsx'

/** The screen of the present place. */
export function Screen() {
  const route = useRoute()
  const stream = 'stream' in route ? route.stream : null
  useEffect(() => {
    if (stream !== null) void openIncident(stream)
  }, [stream])
  switch (route.screen) {
    case 'home':
      return <HomeScreen />
    case 'declare':
      return <DeclareScreen />
    case 'settings':
      return <SettingsScreen />
    case 'board':
      return <IncidentGate>{(open) => <BoardScreen {...open} />}</IncidentGate>
    case 'timeline':
      return <IncidentGate>{(open) => <TimelineScreen {...open} />}</IncidentGate>
    case 'handover':
      return <IncidentGate>{(open) => <HandoverScreen {...open} />}</IncidentGate>
    default:
      return assertNever(route)
  }
}
