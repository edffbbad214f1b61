import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useCallback } from 'react'

type Wanted = {
  /** What each row is known by, in order: its measured height goes with it. */
  readonly keys: readonly string[]
  readonly scroller: RefObject<HTMLDivElement | null>
  /** About how high a row is (px) before it was measured, and how high the list is before it is laid out. */
  readonly rowPx: number
  readonly listPx: number
}

/** The rows of a long list that are in view, each measured as it is drawn, so that thousands stay quick. */
export function useRowsOf({ keys, scroller, rowPx, listPx }: Wanted) {
  const keyOf = useCallback((index: number) => keys[index] ?? index, [keys])
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised by a compiler
  return useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    getItemKey: keyOf,
    overscan: 6,
    initialRect: { width: 400, height: listPx }
  })
}
