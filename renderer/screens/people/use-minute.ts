import { useStore } from 'zustand'
import { clock } from '../../store/clock.ts'

const MINUTE = 60_000

/** The present minute (ms): often enough for who is at work, and the list does not render each second. */
export function useMinute(): number {
  return useStore(clock, ({ wall }) => Math.floor(wall / MINUTE) * MINUTE)
}
