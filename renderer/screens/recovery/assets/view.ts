import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What the person looks at on the asset check: never saved. `round` null is the present one. */
type View = { readonly round: string | null; readonly check: string | null; readonly dialog: AssetDialog | null }

/** The dialogs of the asset check, each with what it is about. */
export type AssetDialog =
  | {
      readonly kind: 'record'
      readonly round: string
      readonly check: string
      readonly result: 'pass' | 'fail' | 'notRun'
    }
  | { readonly kind: 'void' | 'balances'; readonly round: string }
  | { readonly kind: 'balance'; readonly round: string; readonly asset: string }

export const assetView = createStore<View>(() => ({ round: null, check: null, dialog: null }))

/** Reads a part of it in a component. */
export function useAssetView<T>(select: (view: View) => T): T {
  return useStore(assetView, select)
}

/** Picks the round that is looked at; null follows the present one. */
export function pickRound(round: string | null): void {
  assetView.setState({ round })
}

/** Picks the check whose record is shown. */
export function pickCheck(check: string): void {
  assetView.setState({ check })
}

/** Opens a dialog in place of any other, or closes it with null. */
export function openAssetDialog(dialog: AssetDialog | null): void {
  assetView.setState({ dialog })
}
