import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AnswerWords } from '../../../../shared/incident/answer/answer.ts'

/** What somebody typed over an answer and has not saved: over which version, and which facts it says in other words. */
export type TypedAnswer = {
  readonly was: string
  readonly words: AnswerWords
  readonly confirms: readonly string[]
}

/** The dialogs about answers. */
export type AnswerDialog =
  | { readonly kind: 'write' }
  | { readonly kind: 'reject' | 'withdraw'; readonly answer: string }
  | { readonly kind: 'publish'; readonly answers: readonly string[] }

/** What the person looks at and has typed among the answers: never saved. */
type View = {
  readonly selected: string | null
  readonly typed: ReadonlyMap<string, TypedAnswer>
  readonly dialog: AnswerDialog | null
}

const initial: View = { selected: null, typed: new Map(), dialog: null }
export const answerView = createStore<View>(() => initial)

/** Reads a part of it in a component. */
export function useAnswerView<T>(select: (view: View) => T): T {
  return useStore(answerView, select)
}

/** Picks an answer. */
export function selectAnswer(selected: string | null): void {
  answerView.setState({ selected })
}

/** Keeps what is typed over an answer, or lets it go with null. */
export function keepTyped(answer: string, typed: TypedAnswer | null): void {
  answerView.setState((before) => {
    const next = new Map(before.typed)
    if (typed === null) next.delete(answer)
    else next.set(answer, typed)
    return { typed: next }
  })
}

/** Opens a dialog, or closes it with null. */
export function openAnswerDialog(dialog: AnswerDialog | null): void {
  answerView.setState({ dialog })
}

/** Forgets what was looked at: for another incident. */
export function resetAnswers(): void {
  answerView.setState(initial)
}
