import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FilingText } from '../../../shared/incident/filing/filing.ts'
import { go } from '../../store/route.ts'

/** Which report and which version a person looks at, and whether only what is empty. Never saved. */
type View = { readonly deadline: string | null; readonly filing: string | null; readonly onlyMissing: boolean }

const asItOpens: View = { deadline: null, filing: null, onlyMissing: false }

const views = createStore<{
  readonly byStream: ReadonlyMap<string, View>
  /** Fields that are being written, by version and field: what is typed outlives a change of screen. */
  readonly drafts: ReadonlyMap<string, FilingText & { readonly was: number }>
}>(() => ({ byStream: new Map(), drafts: new Map() }))

/** How the reports of an incident are looked at. */
export function useFilingView(stream: string): View {
  return useStore(views, (state) => state.byStream.get(stream) ?? asItOpens)
}

/** Looks at another report, another version, or at other fields. */
export function lookAt(stream: string, patch: Partial<View>): void {
  views.setState(({ byStream }) => ({
    byStream: new Map(byStream).set(stream, { ...(byStream.get(stream) ?? asItOpens), ...patch })
  }))
}

/** Goes to the report that a deadline asks for. */
export function goToReport(stream: string, deadline: string): void {
  lookAt(stream, { deadline, filing: null })
  go({ screen: 'filing', stream })
}

/** The text of a field that is being written; undefined where nobody writes it here. */
export function useFieldDraft(key: string): (FilingText & { readonly was: number }) | undefined {
  return useStore(views, (state) => state.drafts.get(key))
}

/** Keeps what is typed. `was`: how often the field had been written when the person began. */
export function keepFieldDraft(key: string, draft: FilingText & { readonly was: number }): void {
  views.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, draft) }))
}

/** Lets what is typed go: it was saved or given up. */
export function dropFieldDraft(key: string): void {
  views.setState(({ drafts }) => {
    const next = new Map(drafts)
    next.delete(key)
    return { drafts: next }
  })
}
