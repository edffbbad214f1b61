import { useSyncExternalStore } from 'react'

/** How wide the page is (CSS px), known at the first drawing already, which a hook that measures afterwards does not. */
export function useWindowWidth(): number {
  return useSyncExternalStore(onResize, () => window.innerWidth)
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}
