import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { nowOf } from '../../shared/drill/now-of.ts'
import { incident } from './incident.ts'
import { route } from './route.ts'

/** The moment of the wall (ms) at which the screen stands still, null while it goes on. */
let held: number | null = null

/**
 * The present moment, to the second, that every count on the screen runs by (ms since the epoch): `now` in the time of the
 * incident on the screen, which in a drill is that of its own clock, and which stands before something that is looked at as
 * it stood then; `wall` what the wall shows.
 */
export const clock = createStore<{ readonly now: number; readonly wall: number }>(() => readClock())

/** Lets every count on the screen stand at a moment of the wall (ms), or go on again (null). */
export function holdClock(moment: number | null): void {
  if (held === moment) return
  held = moment
  clock.setState(readClock())
}

/** The present moment of what is on the screen, in a component: it renders again each second. */
export function useNow(): number {
  return useStore(clock, (state) => state.now)
}

/** What the wall shows, in a component: for what is truly of the wall, like how long a password is shown. */
export function useWall(): number {
  return useStore(clock, (state) => state.wall)
}

/** The present moment (ms) of what is on the screen: an incident's own where one is, else the wall's. */
export function nowHere(): number {
  return momentAt(held ?? wallNow())
}

/** What the wall shows (ms): for when something was saved, printed, or is hidden again. */
export function wallNow(): number {
  return Date.now()
}

/** Starts the page's one clock, on the second; it follows the screen and the drill at once. The returned function stops it. */
export function startClock(): () => void {
  let timer: ReturnType<typeof setTimeout>
  const show = () => clock.setState(readClock())
  const beat = () => {
    show()
    timer = setTimeout(beat, 1000 - (wallNow() % 1000))
  }
  beat()
  const onWake = () => {
    if (document.visibilityState === 'visible') show()
  }
  document.addEventListener('visibilitychange', onWake)
  const stopFollowing = [
    incident.subscribe((open, before) => {
      if (open.log !== before.log && (open.log.state.exercise ?? before.log.state.exercise)) show()
    }),
    route.subscribe(show)
  ]
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onWake)
    for (const stop of stopFollowing) stop()
  }
}

function readClock(): { readonly now: number; readonly wall: number } {
  const wall = wallNow()
  return { now: toSecond(momentAt(held ?? wall)), wall: toSecond(wall) }
}

function momentAt(wall: number): number {
  const { at } = route.getState()
  const open = incident.getState()
  return 'stream' in at && at.stream === open.stream ? nowOf(open.log.state, wall) : wall
}

function toSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}
