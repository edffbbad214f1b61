import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ConnectorKind } from '../../../shared/connector/config.ts'

/** What is being done to a connector. */
export type WayDialog =
  | { readonly kind: 'add'; readonly way: ConnectorKind | null }
  | { readonly kind: 'edit' | 'test' | 'remove' | 'removeList'; readonly id: string }

/** What the person looks at on the screen of the connectors: never saved. */
type View = {
  readonly dialog: WayDialog | null
  /** The connector whose mailing list is being taken in. */
  readonly importing: string | null
}

const opening: View = { dialog: null, importing: null }
export const waysView = createStore<View>(() => opening)

/** Reads a part of it in a component. */
export function useWaysView<T>(select: (view: View) => T): T {
  return useStore(waysView, select)
}

/** Opens a dialog in place of any other; null closes it. */
export function openWayDialog(dialog: WayDialog | null): void {
  waysView.setState({ dialog })
}

/** Looks at the taking in of a connector's mailing list; null goes back to the list. */
export function showListImport(importing: string | null): void {
  waysView.setState({ importing, dialog: null })
}

/** Looks at the connectors as the screen opens. */
export function resetWaysView(): void {
  waysView.setState(opening)
}
