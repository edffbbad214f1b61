import { useDeferredValue, useMemo } from 'react'
import { searchWords } from '../../../shared/view/search-text.ts'
import { rowKeeper } from '../../../shared/view/row-keeper.ts'
import type { TimelineFilter } from '../../../shared/view/timeline-filter.ts'
import { filterIndexed } from '../../../shared/view/timeline-filter.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useSearchable } from './searchable.ts'
import { isFiltering, useTimelineView } from './timeline-view.ts'
import type { Wording } from './wording.ts'

/** What a timeline shows now. `preparing`: a search waits for the words of the rows. */
export type ShownRows = {
  readonly all: readonly TimelineRow[]
  readonly shown: readonly TimelineRow[]
  /** The folded words that are searched for: what is marked in the rows. */
  readonly words: readonly string[]
  /** The filter that is applied: the one that is set, a moment later while the person types. */
  readonly filter: TimelineFilter
  readonly preparing: boolean
}

/** The rows of an incident, and those that the filter lets through. Typing never waits for them. */
export function useShownRows({ stream, state, events, playbook }: OpenIncidentProps, wording: Wording): ShownRows {
  const view = useTimelineView(stream)
  const keep = useMemo(() => rowKeeper(playbook), [playbook])
  const all = useMemo(() => keep(events, state, view.by), [keep, events, state, view.by])
  const searchable = useSearchable(all, wording)
  const filter = useDeferredValue(view.filter)
  const words = useMemo(() => searchWords(filter.search), [filter.search])
  const isSearching = words.length > 0
  const from = isSearching ? searchable : all
  const shown = useMemo(() => {
    if (!isFiltering(filter)) return all
    const indexed = (from ?? []).map((row) => (isSearching ? wording.indexed(row) : { row, folded: '' }))
    return filterIndexed(indexed, filter)
  }, [all, from, filter, isSearching, wording])
  return { all, shown, words, filter, preparing: isSearching && searchable === null }
}
