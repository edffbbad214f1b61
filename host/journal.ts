import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** The size at which a journal file is put aside, in bytes. One older file is kept. */
const LIMIT = 512 * 1024

/** What went wrong while running, for whoever looks after the machine. */
export type Journal = { readonly note: (what: string, error?: unknown) => void }

/**
 * Opens `<data>/logs/haltdesk.log`. It says which code failed where, never what anybody typed: an error's message may
 * quote names or texts, so only its class, its system code and the places in our own files are written.
 */
export function openJournal(dataFolder: string): Journal {
  const folder = path.join(dataFolder, 'logs')
  const file = path.join(folder, 'haltdesk.log')
  return {
    note: (what, error) => {
      try {
        mkdirSync(folder, { recursive: true })
        if (sizeOf(file) > LIMIT) renameSync(file, path.join(folder, 'haltdesk.1.log'))
        appendFileSync(file, `${new Date().toISOString()} ${what}${describe(error)}\n`)
      } catch {
        // A journal that cannot be written (a read-only folder) must not bring down what it reports on.
      }
    }
  }
}

/** An error without what it says: its class, its system code, and the places it passed in our own files. */
export function describe(error: unknown): string {
  if (error === undefined) return ''
  if (!(error instanceof Error)) return ` (${typeof error})`
  const code = 'code' in error && /^[A-Z_]{2,40}$/.test(String(error.code)) ? ` ${String(error.code)}` : ''
  const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.[cm]?[jt]sx?:\d+):\d+/g)]
    .slice(0, 8)
    .map((found) => found[1])
  return ` ${error.name}${code}${places.length > 0 ? ` at ${places.join(' < ')}` : ''}`
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
