import v8 from 'node:v8'
import vm from 'node:vm'
import { app } from 'electron'
import type { Host } from '../host/host.ts'

/** How large (MB) each half of the page's space for young objects is, from the first on; Chromium's own limit is 16. */
const YOUNG_MB = 8
/**
 * How many times larger the shell's own young space becomes when it is too small: as a rule it doubles, and a start goes through
 * it 15 times.
 */
const YOUNG_GROWTH = 16
/**
 * How long (ms) after the start what it left behind is given back: the first board is up. Nothing may have been recorded for so
 * long either: it takes up to 60 ms, in which nobody should wait for an answer.
 */
const REST_MS = 1_000

/**
 * Lets the shell's young objects have their room at once, and gives the page's one room for good. A start makes some 60 MB of
 * the page's: in a smaller room what lives on is moved again and again (40 ms of a start at 2 MB), and a larger one is given back
 * only after minutes of rest. The page's goes on the command line of its process; must run before the app is ready.
 */
export function setupHeap(): void {
  v8.setFlagsFromString(`--semi-space-growth-factor=${YOUNG_GROWTH}`)
  app.commandLine.appendSwitch('js-flags', `--min-semi-space-size=${YOUNG_MB} --max-semi-space-size=${YOUNG_MB}`)
}

/** Gives back what opening left behind in the shell's heap, once: 15 MB after 10,000 events. The page does so itself. */
export function tidyAfter(opening: Promise<Pick<Host, 'subscribe'>>, tidy: () => void = collectGarbage): void {
  opening.then(
    ({ subscribe }) => {
      const rest = setTimeout(() => {
        stopListening()
        tidy()
      }, REST_MS).unref()
      const stopListening = subscribe(({ name }) => {
        if (name === 'events.appended') rest.refresh()
      })
    },
    () => undefined
  )
}

/** Collects garbage now, and the room that is left over for young objects. V8 hands its collector out to new contexts alone, while a flag is set. */
export function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc')
  const collect: unknown = vm.runInNewContext('typeof gc === "function" ? gc : null')
  v8.setFlagsFromString('--no-expose-gc')
  if (typeof collect === 'function') collect({ type: 'major', flavor: 'last-resort' })
}
