import { useEffect, useMemo, useState } from 'react'
import type { Envelope } from '../../../shared/event/envelope.ts'
import type { TimelineRow } from '../../../shared/view/timeline.ts'

/** How many of the shown rows came in since the reader left the top, and where the first of them stands. */
export type Arrivals = { readonly count: number; readonly first: number }

const none: Arrivals = { count: 0, first: 0 }

/** Counts what comes in while the reader is `away` from the top. `all` are the rows before any filter. */
export function useArrivals(all: readonly TimelineRow[], shown: readonly TimelineRow[], away: boolean): Arrivals {
  const [seen] = useState(() => new WeakSet<Envelope>())
  useEffect(() => {
    if (!away) for (const row of all) seen.add(row.event)
  }, [all, away, seen])
  return useMemo(() => {
    if (!away) return none
    const fresh = shown.filter((row) => !seen.has(row.event))
    return fresh[0] ? { count: fresh.length, first: shown.indexOf(fresh[0]) } : none
  }, [shown, away, seen])
}
