import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Verdict } from '../../../../shared/incident/resumption/resumption.ts'

/** The dialogs of the ladder, each with what it is about. */
export type LadderDialog =
  | { readonly kind: 'choose' | 'plan' | 'treat' | 'announce' | 'overrideCells' | 'back' | 'askAround' }
  | { readonly kind: 'meet'; readonly gate: string; readonly verdict: Verdict }
  | { readonly kind: 'ready'; readonly name: string | null }
  | { readonly kind: 'noGo' | 'override' | 'up'; readonly stage: string }
  | { readonly kind: 'sign' | 'drop'; readonly override: string }

/**
 * What the person looks at and has picked on the ladder: never saved. `stage` null is the one that comes next; no asset
 * picked is every one; `leave` are services that stay closed.
 */
type View = {
  readonly stage: string | null
  readonly assets: readonly string[]
  readonly leave: readonly string[]
  readonly dialog: LadderDialog | null
}

export const ladderView = createStore<View>(() => ({ stage: null, assets: [], leave: [], dialog: null }))

/** Reads a part of it in a component. */
export function useLadderView<T>(select: (view: View) => T): T {
  return useStore(ladderView, select)
}

/** Picks the step that is looked at; null follows the one that comes next. */
export function pickStage(stage: string | null): void {
  ladderView.setState({ stage, assets: [], leave: [] })
}

/** Picks an asset that the step is taken for, or lets it go. */
export function toggleAsset(asset: string): void {
  ladderView.setState(({ assets }) => ({ assets: toggled(assets, asset) }))
}

/** Leaves a service closed, or takes it along after all. */
export function toggleLeave(service: string): void {
  ladderView.setState(({ leave }) => ({ leave: toggled(leave, service) }))
}

/** Opens a dialog in place of any other, or closes it with null. */
export function openLadderDialog(dialog: LadderDialog | null): void {
  ladderView.setState({ dialog })
}

function toggled(list: readonly string[], one: string): string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}
