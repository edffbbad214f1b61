import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Whether the inbox of the drill is open, and which inject is being answered. Never saved. */
export const inboxLook = createStore<{ readonly open: boolean; readonly answering: string | null }>(() => ({
  open: false,
  answering: null
}))

/** Reads a part of it in a component. */
export function useInboxLook<T>(select: (look: { open: boolean; answering: string | null }) => T): T {
  return useStore(inboxLook, select)
}

/** Opens the inbox, or closes it. */
export function openInbox(open: boolean): void {
  inboxLook.setState({ open })
}

/** Asks for the answer to an inject; null puts it off. */
export function answerInject(answering: string | null): void {
  inboxLook.setState({ answering })
}
