import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { deadlineStandings } from '../../shared/incident/deadline/standing.ts'
import { countLate } from '../../shared/view/deadlines.ts'
import { countUnacknowledged } from '../../shared/view/unacknowledged.ts'
import type { AppCommand } from '../commands/registry.ts'
import { useCommands } from '../commands/registry.ts'
import { clock } from '../store/clock.ts'
import type { OpenIncident } from '../store/incident.ts'
import { useIncident, useIncidentSoon } from '../store/incident.ts'
import type { ConsolePlace, IncidentPlace, Route } from '../store/route.ts'
import { go } from '../store/route.ts'
import { openWallboard } from '../store/wallboard.ts'
import { askWho } from '../store/who.ts'

/** The places that have a button of their own, from top to bottom. */
export const railScreens = {
  everywhere: ['home', 'people'],
  incident: [
    'board',
    'notices',
    'calls',
    'escalations',
    'recovery',
    'clocks',
    'support',
    'after',
    'timeline',
    'reports',
    'handover'
  ]
} as const
export type RailScreen = (typeof railScreens)[keyof typeof railScreens][number]

/** The screens that lie within a place and have no button: of the whole console, and of an incident. */
const withinEverywhere: Readonly<Partial<Record<RailScreen, readonly ConsolePlace[]>>> = {
  home: ['declare', 'figures', 'tracker', 'drills'],
  people: ['dryrun']
}
const withinIncident: Readonly<Partial<Record<RailScreen, readonly IncidentPlace[]>>> = {
  board: ['facilitator'],
  notices: ['facts', 'known', 'outbox'],
  calls: ['tree'],
  escalations: ['ahead'],
  after: ['actions', 'compensation', 'claims', 'debrief'],
  recovery: ['work', 'assets', 'ladder', 'monitoring'],
  clocks: ['filing'],
  support: ['cases', 'answers', 'script'],
  reports: ['archive']
}
/** Those that only a drill on a scenario has. */
const ofDrills: readonly IncidentPlace[] = ['facilitator', 'debrief']
const innerScreens = Object.values(withinIncident).flat()

/** One place of the navigation. `label` is the short form of its title, which fits the rail. */
export type Place = {
  readonly screen: RailScreen
  readonly scope: 'everywhere' | 'incident'
  readonly also: readonly Route['screen'][]
  readonly title: string
  readonly label: string
  readonly run: () => void
}

/** The places of the navigation, which are offered as commands too; those of an incident once one is open. */
export function usePlaces(): Place[] {
  const { t } = useTranslation()
  const stream = useIncident((state) => state.stream)
  const isLed = useIncident(({ log }) => log.state.exercise !== null)
  const places = useMemo(() => {
    const place = (screen: RailScreen, scope: Place['scope'], to: Route): Place => ({
      screen,
      scope,
      also: [...(withinEverywhere[screen] ?? []), ...(withinIncident[screen] ?? [])],
      title: t(`frame.${screen}`),
      label: t(`frame.rail.${screen}`),
      run: () => go(to)
    })
    const everywhere = railScreens.everywhere.map((screen) => place(screen, 'everywhere', { screen }))
    if (stream === null) return everywhere
    return [...everywhere, ...railScreens.incident.map((screen) => place(screen, 'incident', { screen, stream }))]
  }, [t, stream])
  const commands = useMemo<AppCommand[]>(() => {
    const inner = (
      screen: 'dryrun' | 'ways' | 'figures' | 'tracker' | 'drills' | IncidentPlace,
      to: Route
    ): AppCommand => ({
      id: `go.${screen}`,
      title: t(`frame.${screen}`),
      group: t('keys.groupGo'),
      run: () => go(to)
    })
    return [
      ...places.map(({ screen, title, run }, index) => ({
        id: `go.${screen}`,
        title,
        group: t('keys.groupGo'),
        ...keyOf(index),
        run
      })),
      ...(stream === null
        ? []
        : innerScreens
            .filter((screen) => isLed || !ofDrills.includes(screen))
            .map((screen) => inner(screen, { screen, stream }))),
      ...(stream === null
        ? []
        : [
            {
              id: 'app.wallboard',
              title: t('wall.open'),
              group: t('keys.groupGo'),
              run: () => void openWallboard(stream)
            }
          ]),
      inner('dryrun', { screen: 'dryrun' }),
      inner('ways', { screen: 'ways' }),
      inner('figures', { screen: 'figures' }),
      inner('tracker', { screen: 'tracker' }),
      inner('drills', { screen: 'drills' }),
      {
        id: 'go.settings',
        title: t('frame.settings'),
        group: t('keys.groupGo'),
        keys: 'mod+,',
        run: () => go({ screen: 'settings' })
      },
      { id: 'app.who', title: t('frame.whoTitle'), group: t('keys.groupApp'), run: () => void askWho() }
    ]
  }, [places, stream, isLed, t])
  useCommands('places', commands)
  return places
}

/** Ten places have a digit, from top to bottom; the palette knows the rest. */
function keyOf(index: number): Pick<AppCommand, 'keys'> {
  return index < 10 ? { keys: `mod+${(index + 1) % 10}` } : {}
}

const standingsOf = ({ log: { state }, playbook }: OpenIncident) =>
  playbook && state.reference === null ? deadlineStandings(state, playbook) : noStandings
const noStandings: ReturnType<typeof deadlineStandings> = []

const unacknowledgedIn = ({ log, playbook }: OpenIncident) => (playbook ? countUnacknowledged(log.state, playbook) : 0)

/** How many reports of the open incident are late: it changes with the clock alone too. Those of a real case were others'. */
export function useLateReports(): number {
  const standings = useIncidentSoon(standingsOf)
  return useStore(clock, ({ now }) => countLate(standings, now))
}

/** How many escalations of the open incident nobody acknowledged yet. */
export function useUnacknowledged(): number {
  return useIncidentSoon(unacknowledgedIn)
}
