import { useEffect } from 'react'
import { assertNever } from '../../shared/assert-never.ts'
import { openIncident } from '../store/incident.ts'
import { useRoute } from '../store/route.ts'
import { AheadScreen } from './ahead/ahead-screen.tsx'
import { BoardScreen } from './board/board-screen.tsx'
import { CallsScreen } from './calls/calls-screen.tsx'
import { DeclareScreen } from './declare/declare-screen.tsx'
import { DryRunScreen } from './dryrun/dryrun-screen.tsx'
import { EscalationsScreen } from './escalations/escalations-screen.tsx'
import { HandoverScreen } from './handover/handover-screen.tsx'
import { HomeScreen } from './home/home-screen.tsx'
import { IncidentGate } from './incident-gate.tsx'
import { PeopleScreen } from './people/people-screen.tsx'
import { SettingsScreen } from './settings/settings-screen.tsx'
import { TimelineScreen } from './timeline/timeline-screen.tsx'
import { TreeScreen } from './tree/tree-screen.tsx'

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
    case 'people':
      return <PeopleScreen />
    case 'dryrun':
      return <DryRunScreen />
    case 'board':
      return <IncidentGate>{(open) => <BoardScreen {...open} />}</IncidentGate>
    case 'tree':
      return <IncidentGate>{(open) => <TreeScreen {...open} />}</IncidentGate>
    case 'calls':
      return <IncidentGate>{(open) => <CallsScreen {...open} />}</IncidentGate>
    case 'escalations':
      return <IncidentGate>{(open) => <EscalationsScreen {...open} />}</IncidentGate>
    case 'ahead':
      return <IncidentGate>{(open) => <AheadScreen {...open} />}</IncidentGate>
    case 'timeline':
      return <IncidentGate>{(open) => <TimelineScreen {...open} />}</IncidentGate>
    case 'handover':
      return <IncidentGate>{(open) => <HandoverScreen {...open} />}</IncidentGate>
    default:
      return assertNever(route)
  }
}
