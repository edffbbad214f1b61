import type { ComponentType } from 'react'
import { useEffect } from 'react'
import type { Later } from '../parts/later.tsx'
import { laterScreen } from '../parts/later.tsx'
import { openIncident } from '../store/incident.ts'
import type { ConsolePlace, IncidentPlace, Route } from '../store/route.ts'
import { useRoute } from '../store/route.ts'
import { BoardScreen } from './board/board-screen.tsx'
import type { OpenIncidentProps } from './incident-gate.tsx'
import { IncidentGate, Loading } from './incident-gate.tsx'

/** A screen in a file of its own. The board alone comes with the page: in a live halt it must be there first. */
const screen = <P extends object>(load: () => Promise<ComponentType<P>>) => laterScreen(load, <Loading />)

/** The screens of the whole console. */
const ofConsole: Readonly<Record<ConsolePlace, Later<object>>> = {
  home: screen(() => import('./home/home-screen.tsx').then((part) => part.HomeScreen)),
  declare: screen(() => import('./declare/declare-screen.tsx').then((part) => part.DeclareScreen)),
  settings: screen(() => import('./settings/settings-screen.tsx').then((part) => part.SettingsScreen)),
  people: screen(() => import('./people/people-screen.tsx').then((part) => part.PeopleScreen)),
  tracker: screen(() => import('./tracker/tracker-screen.tsx').then((part) => part.TrackerScreen)),
  figures: screen(() => import('./figures/figures-screen.tsx').then((part) => part.FiguresScreen)),
  drills: screen(() => import('./drills/drills-screen.tsx').then((part) => part.DrillsScreen)),
  dryrun: screen(() => import('./dryrun/dryrun-screen.tsx').then((part) => part.DryRunScreen)),
  ways: screen(() => import('./ways/ways-screen.tsx').then((part) => part.WaysScreen))
}

/** The screens of one incident. */
const others: Readonly<Record<Exclude<IncidentPlace, 'board'>, Later<OpenIncidentProps>>> = {
  notices: screen(() => import('./notices/notices-screen.tsx').then((part) => part.NoticesScreen)),
  outbox: screen(() => import('./outbox/outbox-screen.tsx').then((part) => part.OutboxScreen)),
  calls: screen(() => import('./calls/calls-screen.tsx').then((part) => part.CallsScreen)),
  tree: screen(() => import('./tree/tree-screen.tsx').then((part) => part.TreeScreen)),
  escalations: screen(() => import('./escalations/escalations-screen.tsx').then((part) => part.EscalationsScreen)),
  ahead: screen(() => import('./ahead/ahead-screen.tsx').then((part) => part.AheadScreen)),
  known: screen(() => import('./known/known-screen.tsx').then((part) => part.KnownScreen)),
  facts: screen(() => import('./facts/facts-screen.tsx').then((part) => part.FactsScreen)),
  support: screen(() => import('./support/support-screen.tsx').then((part) => part.SupportScreen)),
  clocks: screen(() => import('./clocks/clocks-screen.tsx').then((part) => part.ClocksScreen)),
  answers: screen(() => import('./support/answers/answers-screen.tsx').then((part) => part.AnswersScreen)),
  script: screen(() => import('./support/script/script-screen.tsx').then((part) => part.ScriptScreen)),
  cases: screen(() => import('./support/cases/cases-screen.tsx').then((part) => part.CasesScreen)),
  after: screen(() => import('./after/causes/causes-screen.tsx').then((part) => part.CausesScreen)),
  debrief: screen(() => import('./debrief/debrief-screen.tsx').then((part) => part.DebriefScreen)),
  actions: screen(() => import('./after/actions/actions-screen.tsx').then((part) => part.ActionsScreen)),
  compensation: screen(() => import('./compensation/compensation-screen.tsx').then((part) => part.CompensationScreen)),
  claims: screen(() => import('./claims/claims-screen.tsx').then((part) => part.ClaimsScreen)),
  recovery: screen(() => import('./recovery/chart/chart-screen.tsx').then((part) => part.ChartScreen)),
  monitoring: screen(() => import('./recovery/watch/watch-screen.tsx').then((part) => part.WatchScreen)),
  ladder: screen(() => import('./recovery/ladder/ladder-screen.tsx').then((part) => part.LadderScreen)),
  work: screen(() => import('./recovery/work/work-screen.tsx').then((part) => part.WorkScreen)),
  assets: screen(() => import('./recovery/assets/assets-screen.tsx').then((part) => part.AssetsScreen)),
  filing: screen(() => import('./filing/filing-screen.tsx').then((part) => part.FilingScreen)),
  facilitator: screen(() => import('./facilitator/facilitator-screen.tsx').then((part) => part.FacilitatorScreen)),
  timeline: screen(() => import('./timeline/timeline-screen.tsx').then((part) => part.TimelineScreen)),
  handover: screen(() => import('./handover/handover-screen.tsx').then((part) => part.HandoverScreen)),
  wall: screen(() => import('./wall/wall-screen.tsx').then((part) => part.WallScreen)),
  reports: screen(() => import('./reports/reports-screen.tsx').then((part) => part.ReportsScreen)),
  archive: screen(() => import('./archive/archive-screen.tsx').then((part) => part.ArchiveScreen))
}

const ofIncident: Readonly<Record<IncidentPlace, ComponentType<OpenIncidentProps>>> = { board: BoardScreen, ...others }

/** Reads a screen that will probably be wanted. */
export function readAhead(place: Route['screen']): void {
  const wanted: Partial<Record<Route['screen'], Pick<Later<object>, 'readAhead'>>> = { ...ofConsole, ...others }
  void wanted[place]?.readAhead()
}

/** What reads each screen. */
export const allScreens = [...Object.values(ofConsole), ...Object.values(others)].map((one) => one.readAhead)

/** The screen of the present place. */
export function Screen() {
  const route = useRoute()
  const stream = 'stream' in route ? route.stream : null
  useEffect(() => {
    if (stream !== null) void openIncident(stream)
  }, [stream])
  if (!('stream' in route)) {
    const Shown = ofConsole[route.screen]
    return <Shown />
  }
  const Shown = ofIncident[route.screen]
  return <IncidentGate needsEvents={route.screen !== 'board'}>{(open) => <Shown {...open} />}</IncidentGate>
}
