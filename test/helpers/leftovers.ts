import { afterAll } from 'vitest'

const ends = new Set<() => Promise<void> | void>()

/**
 * Remembers how to end something that a test started, for the case that the test fails before it does so itself: a
 * program that is left over would keep the whole run from ending.
 */
export function endLater(end: () => Promise<void> | void): void {
  ends.add(end)
}

afterAll(async () => {
  for (const end of ends) await end()
  ends.clear()
})
