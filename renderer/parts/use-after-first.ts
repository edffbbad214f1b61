import { useDeferredValue } from 'react'

/**
 * False for the first picture of a part, true from the next one on, which follows at once and in small steps. What a person
 * cannot see yet, or does not look for first, waits for it: the board is there a third earlier.
 */
export function useAfterFirst(): boolean {
  return useDeferredValue(true, false)
}
