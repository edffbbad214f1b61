import { useDeferredValue, useSyncExternalStore } from 'react'

let isHeld = false
const waiting = new Set<() => void>()

/** Holds back what waits for a first picture until that is painted, not merely made. */
export function holdUntil(painted: Promise<void>): void {
  isHeld = true
  void painted.then(() => {
    isHeld = false
    for (const goOn of waiting) goOn()
  })
}

/**
 * False for the first picture of a part, true from the next one on, which follows in small steps: at once, or after the page's own
 * first picture is painted. What a person
 * cannot see yet, or does not look for first, waits for it: the board is there a third earlier.
 */
export function useAfterFirst(): boolean {
  const isFree = useSyncExternalStore(subscribe, () => !isHeld)
  return useDeferredValue(isFree, false)
}

function subscribe(goOn: () => void): () => void {
  waiting.add(goOn)
  return () => void waiting.delete(goOn)
}
