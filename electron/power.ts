import { powerMonitor } from 'electron'
import type { Host } from '../host/host.ts'

/** Has the host look at once when the machine wakes up, instead of at its next second. */
export function setupPower(opening: Promise<Pick<Host, 'wake'>>): void {
  opening.then(
    (host) => {
      powerMonitor.on('resume', host.wake)
      powerMonitor.on('unlock-screen', host.wake)
    },
    () => undefined
  )
}
