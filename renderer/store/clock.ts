import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The moment at which the screen stands still, null while it goes with the time of day. */
let held: number | null = null

/**
 * The moment (ms since the epoch), to the second, that every count on the screen runs by; and the time of day. They are the
 * same but before something that is looked at as it stood then.
 */
export const clock = createStore<{ readonly now: number; readonly real: number }>(() => at(Date.now()))

/** Lets every count on the screen stand at a moment (ms), or go with the time of day again (null). */
export function holdClock(moment: number | null): void {
  if (held === moment) return
  held = moment
  clock.setState(at(Date.now()))
}

/** The present moment in a component: it renders again each second. */
export function useNow(): number {
  return useStore(clock, (state) => state.now)
}

/** The time of day in a component, whatever moment the screen stands at. */
export function useTimeOfDay(): number {
  return useStore(clock, (state) => state.real)
}

/** Starts the page's one clock, on the second. The returned function stops it. */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout>
  const beat = () => {
    clock.setState(at(Date.now()))
    timer = setTimeout(beat, 1000 - (Date.now() % 1000))
  }
  beat()
  const onWake = () => {
    if (document.visibilityState === 'visible') clock.setState(at(Date.now()))
  }
  document.addEventListener('visibilitychange', onWake)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onWake)
  }
}

function at(ms: number): { now: number; real: number } {
  const real = toSecond(ms)
  return { now: held === null ? real : toSecond(held), real }
}

function toSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}
