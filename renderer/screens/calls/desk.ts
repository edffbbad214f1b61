import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Slot } from '../../../shared/incident/call/call.ts'
import type { Language } from '../../../shared/report/time.ts'

/** What the person at the desk has picked and typed and not sent: never saved. */
export type DeskPick = {
  /** The role that was picked by hand; null follows the priorities. */
  readonly role: string | null
  /** Another entry or number of its chain than the rules name. */
  readonly wanted: { readonly slot: Slot; readonly number: number } | null
  /** The language of the message where the caller chose another than the callee's. */
  readonly language: Language | null
  readonly note: string
  readonly dialog: DeskDialog | null
}

/** The dialogs of the desk. */
export type DeskDialog =
  | { readonly kind: 'callBack' }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'typed' }
  | { readonly kind: 'correct'; readonly call: string }

export const desk = createStore<DeskPick>(() => ({
  role: null,
  wanted: null,
  language: null,
  note: '',
  dialog: null
}))

/** Reads a part of what was picked in a component. */
export function useDesk<T>(select: (state: DeskPick) => T): T {
  return useStore(desk, select)
}

/** Puts a role before the caller, or lets the priorities decide again with null. */
export function pickRole(role: string | null): void {
  desk.setState({ role, wanted: null, language: null, note: '' })
}

/** Puts one entry or number of a role's chain before the caller. */
export function pickNumber(role: string, slot: Slot, number: number): void {
  desk.setState({ role, wanted: { slot, number }, language: null })
}

/** Opens a dialog of the desk, or closes it with null. */
export function openDeskDialog(dialog: DeskDialog | null): void {
  desk.setState({ dialog })
}
