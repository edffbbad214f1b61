import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TimelineFilter } from '../../../shared/view/timeline-filter.ts'
import { noTimelineFilter } from '../../../shared/view/timeline-filter.ts'

/** How a person looks at one incident's timeline: what is filtered and in which order. Never saved. */
export type TimelineView = { readonly filter: TimelineFilter; readonly by: 'entered' | 'happened' }

const asItOpens: TimelineView = { filter: noTimelineFilter, by: 'entered' }

export const views = createStore<{ readonly byStream: ReadonlyMap<string, TimelineView> }>(() => ({
  byStream: new Map()
}))

/** How the timeline of an incident is looked at: it stands as it was left. */
export function useTimelineView(stream: string): TimelineView {
  return useStore(views, (state) => state.byStream.get(stream) ?? asItOpens)
}

/** Narrows or widens what a timeline shows. */
export function filterTimeline(stream: string, patch: Partial<TimelineFilter>): void {
  change(stream, (view) => ({ ...view, filter: { ...view.filter, ...patch } }))
}

/** Orders a timeline by entry or by when things happened. */
export function orderTimeline(stream: string, by: TimelineView['by']): void {
  change(stream, (view) => ({ ...view, by }))
}

/** Whether a filter leaves anything out. */
export function isFiltering({ departments, kinds, people, pinnedOnly, search }: TimelineFilter): boolean {
  return departments.length > 0 || kinds.length > 0 || people.length > 0 || pinnedOnly || search.trim() !== ''
}

function change(stream: string, next: (view: TimelineView) => TimelineView): void {
  views.setState(({ byStream }) => ({
    byStream: new Map(byStream).set(stream, next(byStream.get(stream) ?? asItOpens))
  }))
}
