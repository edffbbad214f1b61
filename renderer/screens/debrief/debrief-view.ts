import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The views of the debriefing, in the order of their row. */
export const debriefViews = ['score', 'timeline', 'hotwash', 'compare'] as const
export type DebriefView = (typeof debriefViews)[number]

const store = createStore<{ readonly view: DebriefView }>(() => ({ view: 'score' }))

/** The view that is shown; it stays while the person goes elsewhere and back. */
export function useDebriefView(): DebriefView {
  return useStore(store, ({ view }) => view)
}

/** Shows a view. */
export function showDebrief(view: DebriefView): void {
  store.setState({ view })
}
