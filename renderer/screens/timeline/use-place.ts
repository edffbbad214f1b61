import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TimelineRow } from '../../../shared/view/timeline.ts'

/** Which row the keys act on, and which one is being corrected. Positions are -1 where a row is not shown. */
export type Place = {
  readonly active: string | null
  readonly index: number
  readonly correcting: string | null
  readonly correctingIndex: number
  readonly activate: (key: string) => void
  /** Puts the focus on the row at a position, or on the nearest there is; gives the position, -1 where there is no row. */
  readonly moveTo: (position: number) => number
  /** Opens a row's correction; null closes it and gives the focus back to the row. */
  readonly correct: (key: string | null) => void
}

/** Keeps the reader's row, whatever comes in around it. */
export function usePlace(rows: readonly TimelineRow[]): Place {
  const [active, setActive] = useState<string | null>(null)
  const [correcting, setCorrecting] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const index = usePosition(rows, active)
  const correctingIndex = usePosition(rows, correcting)
  const moveTo = useCallback(
    (position: number) => {
      const landed = Math.min(Math.max(position, 0), rows.length - 1)
      const key = rows[landed]?.key ?? null
      wanted.current = key
      setActive(key)
      return landed
    },
    [rows]
  )
  const correct = useCallback(
    (key: string | null) => {
      if (key === null) wanted.current = correcting
      else setActive(key)
      setCorrecting(key)
    },
    [correcting]
  )
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(wanted.current)}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const last = useRef(0)
  useLayoutEffect(() => {
    // A filter can take the row away that has the focus (its pin was taken off): the next one has it then.
    if (index >= 0) last.current = index
    else if (active !== null && document.activeElement === document.body) moveTo(last.current)
  }, [index, active, moveTo])
  return useMemo(
    () => ({ active, index, correcting, correctingIndex, activate: setActive, moveTo, correct }),
    [active, index, correcting, correctingIndex, moveTo, correct]
  )
}

function usePosition(rows: readonly TimelineRow[], key: string | null): number {
  return useMemo(() => (key === null ? -1 : rows.findIndex((row) => row.key === key)), [rows, key])
}
