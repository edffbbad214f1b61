import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Route } from './address.ts'
import { addressOf, parseAddress } from './address.ts'

export type { ConsolePlace, IncidentPlace, Route } from './address.ts'
export { addressOf, firstPlace, incidentPlaces, parseAddress } from './address.ts'

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
