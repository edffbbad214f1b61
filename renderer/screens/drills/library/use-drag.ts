import type { PointerEvent } from 'react'
import { useState } from 'react'

/** How far (px) a pointer must go before it drags: a click that trembles moves nothing. */
const SLACK = 4

/** A mark that is dragged along its track: how far it is off its place (px), and what its element listens to. */
export function useDrag(onDrop: ((share: number) => void) | undefined) {
  const [from, setFrom] = useState<number | null>(null)
  const [offset, setOffset] = useState(0)
  const end = (drop: boolean, track: number) => {
    if (drop && Math.abs(offset) >= SLACK && track > 0) onDrop?.(offset / track)
    setFrom(null)
    setOffset(0)
  }
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!onDrop || event.button !== 0) return
      event.currentTarget.setPointerCapture?.(event.pointerId)
      setFrom(event.clientX)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from !== null) setOffset(event.clientX - from)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (from !== null) end(true, event.currentTarget.parentElement?.clientWidth ?? 0)
    },
    onPointerCancel: () => end(false, 0)
  }
  return { offset, handlers }
}
