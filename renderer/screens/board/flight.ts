import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Command } from '../../../shared/incident/commands.ts'
import { act, saving } from '../../store/act.ts'

/** Where what was done to a duty is: on its way to the disk, or not saved. A duty that is not in here is saved. */
export type Flight = 'saving' | 'failed'
const flights = createStore<{ readonly by: ReadonlyMap<string, Flight> }>(() => ({ by: new Map() }))

/** Whether what was last done to a duty is on disk. */
export function useFlight(duty: string): Flight | undefined {
  return useStore(flights, (state) => state.by.get(duty))
}

/** Sends an intent about duties and marks their cards until it is on disk. True once it is. `happenedAt` in ms. */
export async function actOn(duties: readonly string[], command: Command, happenedAt?: number): Promise<boolean> {
  set(duties, 'saving')
  const done = (await act(command, happenedAt === undefined ? {} : { happenedAt })) !== null
  set(duties, done || !saving.getState().failed ? undefined : 'failed')
  return done
}

function set(duties: readonly string[], flight: Flight | undefined): void {
  flights.setState(({ by }) => {
    const next = new Map(by)
    for (const duty of duties) {
      if (flight) next.set(duty, flight)
      else next.delete(duty)
    }
    return { by: next }
  })
}
