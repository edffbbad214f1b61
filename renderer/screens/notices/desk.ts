import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { NoticeAction } from '../../../shared/view/notices/actions.ts'

/** The dialogs of the notice desk; those about one notice name it. */
export type DeskDialog =
  | { readonly kind: 'new' }
  | {
      readonly kind: Extract<
        NoticeAction,
        'refill' | 'reject' | 'send' | 'window' | 'post' | 'plan' | 'prove' | 'correct' | 'withdraw'
      >
      readonly notice: string
    }

/** The ways to look at a text: its words, what was changed in them, as customers see it. */
export const textLooks = ['text', 'changes', 'preview'] as const

/** What the person at the desk has picked and not sent: never saved. */
export type DeskPick = {
  /** The notice that was picked by hand; null follows the newest round. */
  readonly notice: string | null
  readonly dialog: DeskDialog | null
  /** What is searched for in the list. */
  readonly search: string
  readonly look: (typeof textLooks)[number]
}

export const noticeDesk = createStore<DeskPick>(() => ({ notice: null, dialog: null, search: '', look: 'text' }))

/** Reads a part of what was picked in a component. */
export function useNoticeDesk<T>(select: (state: DeskPick) => T): T {
  return useStore(noticeDesk, select)
}

/** Puts a notice before the person. */
export function pickNotice(notice: string | null): void {
  noticeDesk.setState({ notice })
}

/** Opens a dialog of the desk, or closes it with null. */
export function openDeskDialog(dialog: DeskDialog | null): void {
  noticeDesk.setState({ dialog })
}

/** Shows texts in another way. */
export function showTextAs(look: DeskPick['look']): void {
  noticeDesk.setState({ look })
}

/** Goes on to the next way of looking at a text. */
export function nextLook(): void {
  const { look } = noticeDesk.getState()
  showTextAs(textLooks[(textLooks.indexOf(look) + 1) % textLooks.length] ?? 'text')
}

/** Narrows the list to the texts that hold some words. */
export function searchNotices(search: string): void {
  noticeDesk.setState({ search })
}
