import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { treeLook } from '../view.ts'

const LARGEST = 1.7
/** Room (px) that the frame keeps around the picture. */
const MARGIN = 8

/** The scale at which the picture is drawn: what was chosen, else what fits the frame. */
export function useFit(
  frame: RefObject<HTMLElement | null>,
  { width, height }: { readonly width: number; readonly height: number }
): number {
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const fit = Math.min((element.clientWidth - MARGIN) / width, (element.clientHeight - MARGIN) / height, LARGEST)
      treeLook.setState({ fit: Number.isFinite(fit) && fit > 0.1 ? fit : 1 })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, width, height])
  return useStore(treeLook, (look) => look.zoom ?? look.fit)
}
