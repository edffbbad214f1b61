import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { Range } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useCallback } from 'react'
import type { TimelineRow } from '../../../shared/view/timeline.ts'

/** About what a row of one line is high (px), before it is measured. */
const ROW_PX = 54

type Wanted = {
  readonly rows: readonly TimelineRow[]
  readonly scroller: RefObject<HTMLDivElement | null>
  /** The reader has left the top: what they read stays where it is when rows come in above it. */
  readonly away: boolean
  /** Positions that are drawn wherever the reader is: the focus must not fall off the page. */
  readonly kept: readonly number[]
}

/** The rows that are in view, each measured as it is drawn. */
export function useRowsInView({ rows, scroller, away, kept }: Wanted) {
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  // oxlint-disable-next-line react/incompatible-library -- the one list of the page; nothing of it is memoised by a compiler
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: keyOf,
    overscan: 5,
    anchorTo: away ? 'end' : 'start',
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
  })
}
