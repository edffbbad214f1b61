import { useMemo } from 'react'
import { useStore } from 'zustand'
import { deadlineStandings } from '../../../shared/incident/deadline/standing.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { DeadlineFilter, DeadlineRow } from '../../../shared/view/deadlines.ts'
import { filterDeadlines, lastChange, rowsAt } from '../../../shared/view/deadlines.ts'
import { clock } from '../../store/clock.ts'
import { useRowWords } from './row-words.ts'

/** Every report of the playbook, what runs out first foremost: made anew when one of them looks otherwise. */
export function useClockRows(state: IncidentState, playbook: PlaybookIndex): readonly DeadlineRow[] {
  const standings = useMemo(() => deadlineStandings(state, playbook), [state, playbook])
  const since = useStore(clock, ({ now }) => lastChange(standings, now))
  return useMemo(() => rowsAt(standings, since), [standings, since])
}

/** Those that are listed: a search finds what a row says, in the person's language. */
export function useShownRows(
  rows: readonly DeadlineRow[],
  filter: DeadlineFilter,
  search: string
): readonly DeadlineRow[] {
  const wordsOf = useRowWords()
  return useMemo(
    () =>
      filterDeadlines(rows, filter, search, (row) => {
        const { name, recipient, owner, when } = wordsOf(row)
        return [row.id, name, recipient, owner, when].join('\n')
      }),
    [rows, filter, search, wordsOf]
  )
}
