import { createStore } from 'zustand/vanilla'
import type { Fault } from '../../shared/bridge/contract.ts'
import { faultText } from '../text/fault-text.ts'

export type Toast = { readonly id: number; readonly tone: 'done' | 'refused' | 'failed'; readonly text: string }

/** What is said to the person in passing; the page's one live region reads it out. */
export const toasts = createStore<{ readonly shown: readonly Toast[] }>(() => ({ shown: [] }))

const KEPT = 3
const SHOWN_MS: Readonly<Record<Toast['tone'], number>> = { done: 4_000, refused: 9_000, failed: 20_000 }
let nextId = 1

/** Says something in passing. Refusals and failures stay longer than what went well. */
export function say(tone: Toast['tone'], text: string): void {
  const toast = { id: nextId, tone, text }
  nextId += 1
  toasts.setState(({ shown }) => ({ shown: [...shown, toast].slice(-KEPT) }))
  setTimeout(() => dismissToast(toast.id), SHOWN_MS[tone])
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  toasts.setState(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) }))
}

/** Says in words why a request was not carried out; with `names`, in those of the open incident's playbook. */
export function reportFault(fault: Fault, names?: Parameters<typeof faultText>[1]): void {
  say(fault.kind === 'refused' ? 'refused' : 'failed', faultText(fault, names))
}
