import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Summary } from '../../shared/bridge/shapes.ts'
import { ask } from './line.ts'

/** Every incident with its figures, as the host counted them last; null before the first answer. */
export const incidents = createStore<{ readonly list: readonly Summary[] | null }>(() => ({ list: null }))

/** The incidents in a component. */
export function useIncidents(): readonly Summary[] | null {
  return useStore(incidents, (state) => state.list)
}

/** Asks the host for the figures again. A failed answer leaves the last ones. */
export async function refreshIncidents(): Promise<void> {
  const reply = await ask('incident.list', {})
  if (reply.ok) incidents.setState({ list: reply.value })
}
