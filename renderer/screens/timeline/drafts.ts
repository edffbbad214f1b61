import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const drafts = createStore<{ readonly texts: ReadonlyMap<string, string> }>(() => ({ texts: new Map() }))

/** A text that is typed and not sent yet: it outlives a change of screen. `key` is a stream, or a stream and a remark. */
export function useDraft(key: string, initial = ''): readonly [string, (text: string) => void] {
  const text = useStore(drafts, (state) => state.texts.get(key) ?? initial)
  return [text, (next) => keepDraft(key, next)]
}

/** Lets a draft go: it was sent or given up. */
export function dropDraft(key: string): void {
  drafts.setState(({ texts }) => {
    const next = new Map(texts)
    next.delete(key)
    return { texts: next }
  })
}

function keepDraft(key: string, text: string): void {
  drafts.setState(({ texts }) => ({ texts: new Map(texts).set(key, text) }))
}
