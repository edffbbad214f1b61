import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TrackedAction, TrackedChoice } from '../../../shared/view/after/tracked.ts'
import { go } from '../../store/route.ts'
import { actionView } from '../after/actions/action-view.ts'

/** What the person looks at on the list of all incidents' actions: never saved. */
type View = TrackedChoice & { readonly selected: string | null }

const initial: View = { drill: false, filter: 'open', department: '', category: '', search: '', selected: null }
export const trackerView = createStore<View>(() => initial)

/** Reads it in a component. */
export function useTrackerView(): View {
  return useStore(trackerView)
}

/** Lists every action of the same kind (live or drill) again. */
export function showAllTracked(): void {
  trackerView.setState(({ drill }) => ({ ...initial, drill, filter: 'all' }))
}

/** What a row is known by: an action's id is its incident's own. */
export function rowKey({ stream, action }: Pick<TrackedAction, 'stream' | 'action'>): string {
  return `${stream}/${action}`
}

/** Opens an action where it is worked on: among the actions of its incident. */
export function openTracked({ stream, action }: TrackedAction): void {
  actionView.setState({ filter: 'all', search: '', selected: action })
  go({ screen: 'actions', stream })
}
