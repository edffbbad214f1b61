import { _electron, errors } from 'playwright-core'
import type { ElectronApplication } from 'playwright-core'

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>

/** How long (ms) a start may take before it is tried again; the last one is given time. */
const TRIES = [15_000, 15_000, 60_000]

/**
 * Starts a program in Electron under the driver. Where the driver comes to the first window in the very moment in which this one
 * takes its page up, it misses that and waits for ever, though the program runs: so a start without an answer is ended and tried
 * once more, twice at most.
 */
export async function launchElectron(options: Options): Promise<ElectronApplication> {
  for (const timeout of TRIES.slice(0, -1)) {
    try {
      return await _electron.launch({ ...options, timeout })
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
    }
  }
  return _electron.launch({ ...options, timeout: TRIES.at(-1) ?? 0 })
}
