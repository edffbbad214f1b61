import { useEffect, useState } from 'react'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import type { Wording } from './wording.ts'

/** How long (ms) the words of rows are made at a stretch: short enough that no frame is missed. */
const STRETCH_MS = 6

type Searchable = { readonly rows: readonly TimelineRow[]; readonly wording: Wording }

/**
 * The rows whose words are all made ready for searching: null until the first time, then the latest that are. Made in
 * short stretches, so that 10,000 rows open at once and a search waits at most a moment after that.
 */
export function useSearchable(rows: readonly TimelineRow[], wording: Wording): readonly TimelineRow[] | null {
  const [ready, setReady] = useState<Searchable | null>(null)
  useEffect(() => {
    let next = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      const until = performance.now() + STRETCH_MS
      while (next < rows.length && performance.now() < until) {
        const stop = Math.min(next + 100, rows.length)
        for (; next < stop; next += 1) wording.indexed(rows[next] as TimelineRow)
      }
      if (next < rows.length) timer = setTimeout(work, 8)
      else setReady({ rows, wording })
    }
    work()
    return () => clearTimeout(timer)
  }, [rows, wording])
  return ready?.wording === wording ? ready.rows : null
}
