import { createStore } from 'zustand/vanilla'

/** How the picture of the tree is looked at: never saved. `zoom` null fits all of it into its frame. */
export type TreeLook = {
  readonly zoom: number | null
  /** The zoom at which all of it fits. */
  readonly fit: number
  /** Roles whose branches are folded. */
  readonly folded: ReadonlySet<string>
  /** The role that the keyboard stands on. */
  readonly focus: string | null
  /** The role whose calls are open. */
  readonly open: string | null
}

export const treeLook = createStore<TreeLook>(() => ({
  zoom: null,
  fit: 1,
  folded: new Set(),
  focus: null,
  open: null
}))

const STEP = 1.2

/** Brings the picture nearer, or takes it further away. */
export function zoomBy(times: 1 | -1): void {
  treeLook.setState(({ zoom, fit }) => ({ zoom: Math.min(3, Math.max(0.4, (zoom ?? fit) * STEP ** times)) }))
}

/** Fits all of the picture into its frame again. */
export function zoomToFit(): void {
  treeLook.setState({ zoom: null })
}

/** Folds a branch, or unfolds it. */
export function toggleFold(role: string): void {
  treeLook.setState(({ folded }) => {
    const next = new Set(folded)
    if (!next.delete(role)) next.add(role)
    return { folded: next, focus: role }
  })
}

/** Opens the calls of a role, or closes them with null. */
export function openRole(role: string | null): void {
  treeLook.setState(role === null ? { open: null } : { open: role, focus: role })
}
