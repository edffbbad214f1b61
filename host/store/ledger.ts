import fs from 'node:fs'
import { readIfThere } from '../durable-file.ts'

const DIGITS = 20

/**
 * How many events were acknowledged, written beside the database after each commit and never flushed: it costs
 * microseconds. It never says more than was committed, so where it says more than the database holds, events were lost:
 * the one way to notice a damaged write-ahead log, of which SQLite silently drops the rest.
 */
export type Ledger = { readonly note: (events: number) => void; readonly close: () => void }

/** What the ledger says, null where it is missing or unreadable. */
export function readLedger(file: string): number | null {
  try {
    const text = readIfThere(file)?.toString('latin1') ?? ''
    return new RegExp(`^\\d{${DIGITS}}\\n$`).test(text) ? Number(text) : null
  } catch {
    return null
  }
}

/** Opens the ledger for writing. It is a witness, not the record: what the disk refuses here refuses nothing else. */
export function openLedger(file: string): Ledger {
  let handle: number | null = null
  const attempt = (work: () => void) => {
    try {
      work()
    } catch {
      // The next note tries again.
    }
  }
  return {
    note(events) {
      attempt(() => {
        handle ??= fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600)
        fs.writeSync(handle, `${String(events).padStart(DIGITS, '0')}\n`, 0)
      })
    },
    close() {
      attempt(() => handle !== null && fs.closeSync(handle))
      handle = null
    }
  }
}
