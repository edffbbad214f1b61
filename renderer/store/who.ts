import { createStore } from 'zustand/vanilla'

/** The dialog that asks who sits here: open, and what waits for its answer. */
export const who = createStore<{ readonly open: boolean; readonly answer: ((said: boolean) => void) | null }>(() => ({
  open: false,
  answer: null
}))

/** Asks who sits here. True once they have said it, false where they put it off. */
export function askWho(): Promise<boolean> {
  return new Promise((resolve) => {
    who.getState().answer?.(false)
    who.setState({ open: true, answer: resolve })
  })
}

/** Closes the dialog with its answer. */
export function answerWho(said: boolean): void {
  const { answer } = who.getState()
  who.setState({ open: false, answer: null })
  answer?.(said)
}
