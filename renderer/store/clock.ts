import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The present moment (ms since the epoch), to the second: what every count on the screen runs by. */
export const clock = createStore<{ readonly now: number }>(() => ({ now: toSecond(Date.now()) }))

/** The present moment in a component: it renders again each second. */
export function useNow(): number {
  return useStore(clock, (state) => state.now)
}

/** Starts the page's one clock, on the second. The returned function stops it. */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout>
  const beat = () => {
    clock.setState({ now: toSecond(Date.now()) })
    timer = setTimeout(beat, 1000 - (Date.now() % 1000))
  }
  beat()
  const onWake = () => {
    if (document.visibilityState === 'visible') clock.setState({ now: toSecond(Date.now()) })
  }
  document.addEventListener('visibilitychange', onWake)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onWake)
  }
}

function toSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}
