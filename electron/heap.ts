import v8 from 'node:v8'
import { app } from 'electron'

/** How large (MB) each half of the space for young objects may grow; Chromium's own limit is 16. */
const YOUNG_MB = 2

/**
 * Keeps the heaps small that V8 grows at every start and gives back only after minutes of rest: the page's and the shell's
 * hold 10,000 events either way, and reading them left 12 MB of room for young objects in each. The page's limit goes on
 * the command line of its process; the shell's own heap is there already, and is told to grow no further.
 * Must run before the app is ready.
 */
export function setupHeap(): void {
  app.commandLine.appendSwitch('js-flags', `--max-semi-space-size=${YOUNG_MB}`)
  v8.setFlagsFromString('--semi-space-growth-factor=1')
}
