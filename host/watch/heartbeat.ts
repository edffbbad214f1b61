import fs from 'node:fs'
import { readIfThere } from '../durable-file.ts'

/** How often (ms) it is written down that the watch runs. */
const EVERY_MS = 15_000

/**
 * When the watch of this installation last ran, kept beside the data so that a quick restart in a live halt counts as no
 * absence. It may be deleted: what is then overdue goes to the review instead of being sounded.
 */
export type Heartbeat = {
  /** When it last ran before this start (ms), null where nobody knows. */
  readonly before: number | null
  readonly beat: (now: number) => void
}

/** Opens the heartbeat of a data folder. Where it cannot be read or written, nothing is known and nothing else happens. */
export function openHeartbeat(file: string): Heartbeat {
  let written = Number.NEGATIVE_INFINITY
  return {
    before: read(file),
    beat(now) {
      if (Math.abs(now - written) < EVERY_MS) return
      written = now
      try {
        fs.writeFileSync(file, `${now}\n`, { mode: 0o600 })
      } catch {
        // A disk that refuses has its own trouble; the heartbeat is worth no second word.
      }
    }
  }
}

function read(file: string): number | null {
  try {
    const text = readIfThere(file)?.toString('latin1').trim() ?? ''
    return /^\d{1,15}$/.test(text) ? Number(text) : null
  } catch {
    return null
  }
}
