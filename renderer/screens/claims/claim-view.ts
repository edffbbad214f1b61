import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Outcome } from '../../../shared/incident/compensation/compensation.ts'
import type { ClaimFilter } from '../../../shared/view/compensation/register.ts'

/** The dialogs of the register, each with what it is about. `claims` and `batch` are ids. */
export type ClaimDialog =
  | { readonly kind: 'add' | 'import' | 'export' }
  | { readonly kind: 'amend' | 'unpay' | 'object' | 'answer' | 'reopen'; readonly claim: string }
  | { readonly kind: 'propose'; readonly outcome: Outcome; readonly claims: readonly string[] }
  | { readonly kind: 'pay' | 'close'; readonly claims: readonly string[] }
  | { readonly kind: 'batch' | 'withdraw'; readonly batch: string }

/** What the person looks at in the register, and what they have selected: never saved. */
type View = {
  readonly filter: ClaimFilter
  readonly search: string
  readonly selected: string | null
  readonly picked: ReadonlySet<string>
  readonly dialog: ClaimDialog | null
}

const initial: View = { filter: 'all', search: '', selected: null, picked: new Set(), dialog: null }
export const claimView = createStore<View>(() => initial)

/** Reads it in a component. */
export function useClaimView(): View {
  return useStore(claimView)
}

/** Begins anew: another incident has other cases. */
export function resetClaims(): void {
  claimView.setState(initial, true)
}

/** Opens a dialog in place of any other. */
export function openClaimDialog(dialog: ClaimDialog): void {
  claimView.setState({ dialog })
}

/** Closes the dialog that is open. */
export function closeClaimDialog(): void {
  claimView.setState({ dialog: null })
}

/** Selects a case, or no longer. */
export function pick(claim: string, on: boolean): void {
  const picked = new Set(claimView.getState().picked)
  if (on) picked.add(claim)
  else picked.delete(claim)
  claimView.setState({ picked })
}

/** Selects exactly these. */
export function pickOnly(claims: readonly string[]): void {
  claimView.setState({ picked: new Set(claims) })
}
