import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { BoardFilter } from '../../shared/view/board.ts'
import { noFilter } from '../../shared/view/board.ts'

/** What the person has picked and typed and not sent: never saved. */
export type Selection = {
  readonly filter: BoardFilter
  /** Ids of the duties that are marked for a bulk command. */
  readonly marked: ReadonlySet<string>
  /** The duty whose panel is open. */
  readonly duty: string | null
}

export const selection = createStore<Selection>(() => ({ filter: noFilter, marked: new Set(), duty: null }))

/** Reads a part of the selection in a component. */
export function useSelection<T>(select: (state: Selection) => T): T {
  return useStore(selection, select)
}

/** Narrows or widens what the board shows. */
export function setFilter(patch: Partial<BoardFilter>): void {
  selection.setState(({ filter }) => ({ filter: { ...filter, ...patch } }))
}

/** Marks a duty for a bulk command, or takes the mark away. */
export function toggleMark(duty: string): void {
  selection.setState(({ marked }) => {
    const next = new Set(marked)
    if (!next.delete(duty)) next.add(duty)
    return { marked: next }
  })
}

/** Opens a duty's panel, or closes it with null. */
export function openDuty(duty: string | null): void {
  selection.setState({ duty })
}
