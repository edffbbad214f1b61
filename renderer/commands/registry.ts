import { useEffect } from 'react'
import { createStore } from 'zustand/vanilla'

/** Something a person can do from anywhere on a screen: by the palette, by a key, or read on the sheet of keys. */
export type AppCommand = {
  readonly id: string
  /** Already in the person's language. */
  readonly title: string
  readonly group: string
  /** A single key (`n`, `/`, `?`) or a chord (`mod+K`), as `useHotkeys` writes it. */
  readonly keys?: string
  /** Greyed out with this reason where it cannot be done now. */
  readonly refused?: string | null
  readonly run: () => void
}

/** The commands of what is on the screen now, by the part that offers them. */
export const offered = createStore<{ readonly byOwner: ReadonlyMap<string, readonly AppCommand[]> }>(() => ({
  byOwner: new Map()
}))

/** Offers commands while a component is on the screen. `owner` names the part; a later offer replaces an earlier one. */
export function useCommands(owner: string, commands: readonly AppCommand[]): void {
  useEffect(() => {
    offered.setState(({ byOwner }) => ({ byOwner: new Map(byOwner).set(owner, commands) }))
    return () => {
      offered.setState(({ byOwner }) => {
        const next = new Map(byOwner)
        next.delete(owner)
        return { byOwner: next }
      })
    }
  }, [owner, commands])
}

/** All commands that are offered now. */
export function allCommands(byOwner: ReadonlyMap<string, readonly AppCommand[]>): AppCommand[] {
  return [...byOwner.values()].flat()
}
