import type { RefObject } from 'react'
import { useEffect } from 'react'
import { zoomBy } from '../view.ts'

/** Zooms with the wheel while Ctrl or Cmd is held, as pictures do; the wheel alone scrolls. */
export function useWheelZoom(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomBy(event.deltaY < 0 ? 1 : -1)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [frame])
}
