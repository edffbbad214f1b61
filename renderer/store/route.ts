import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Summary } from '../../shared/bridge/shapes.ts'

/** The places of the whole console. */
const places = ['home', 'declare', 'settings', 'people', 'dryrun', 'ways', 'figures', 'tracker', 'drills'] as const
/** The places of one incident. */
export const incidentPlaces = [
  'board',
  'notices',
  'outbox',
  'facts',
  'known',
  'tree',
  'calls',
  'escalations',
  'ahead',
  'support',
  'recovery',
  'ladder',
  'monitoring',
  'clocks',
  'filing',
  'cases',
  'after',
  'actions',
  'debrief',
  'compensation',
  'answers',
  'script',
  'assets',
  'work',
  'timeline',
  'handover',
  'wall',
  'facilitator',
  'reports',
  'archive'
] as const

/** A place of the whole console, and one of an incident. */
export type ConsolePlace = (typeof places)[number]
export type IncidentPlace = (typeof incidentPlaces)[number]

/** Where in the console the person is. It stands in the address, so that a reload comes back to it. */
export type Route = { readonly screen: ConsolePlace } | { readonly screen: IncidentPlace; readonly stream: string }

export const route = createStore<{ readonly at: Route }>(() => ({ at: { screen: 'home' } }))

/** The present place in a component. */
export function useRoute(): Route {
  return useStore(route, (state) => state.at)
}

/** Goes to a place. */
export function go(to: Route): void {
  const address = addressOf(to)
  if (location.hash !== address) location.hash = address
  route.setState({ at: to })
}

/** Follows the address from now on. */
export function followAddress(): void {
  const follow = () => route.setState({ at: parseAddress(location.hash) })
  window.addEventListener('hashchange', follow)
  follow()
}

/** Where the console opens: on the board of the one incident that is open, else on the list. */
export function firstPlace(list: readonly Summary[]): Route {
  const open = list.filter((row) => row.closedAt === null)
  const [only] = open
  return only && open.length === 1 ? { screen: 'board', stream: only.stream } : { screen: 'home' }
}

/** The address of a place. */
export function addressOf(to: Route): string {
  return 'stream' in to ? `#/${to.screen}/${encodeURIComponent(to.stream)}` : `#/${to.screen}`
}

/** The place of an address; an address that means nothing is the home screen. */
export function parseAddress(address: string): Route {
  const [, screen, stream] = /^#\/([a-z]+)(?:\/([^/]+))?$/.exec(address) ?? []
  const incidentPlace = incidentPlaces.find((one) => one === screen)
  if (incidentPlace && stream) return { screen: incidentPlace, stream: decodeURIComponent(stream) }
  return { screen: places.find((one) => one === screen) ?? 'home' }
}
