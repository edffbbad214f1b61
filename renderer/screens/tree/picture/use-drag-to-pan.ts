import type { PointerEvent, RefObject } from 'react'
import { useRef } from 'react'

type Drag = { readonly x: number; readonly y: number; readonly left: number; readonly top: number }

/** Drags what a frame shows about with the pointer, from between the nodes. */
export function useDragToPan(frame: RefObject<HTMLElement | null>) {
  const drag = useRef<Drag | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const element = frame.current
      if (!element || event.button !== 0 || (event.target as Element).closest('[role="treeitem"]')) return
      drag.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop }
      element.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = drag.current
      if (from) frame.current?.scrollTo(from.left - (event.clientX - from.x), from.top - (event.clientY - from.y))
    },
    onPointerUp: () => {
      drag.current = null
    }
  }
}
