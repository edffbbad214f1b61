import { codeOf } from '../durable-file.ts'

/** Why a write was refused by the disk. The codes are those of `Trouble` and of the text files. */
export type WriteFault = 'disk-full' | 'folder-read-only' | 'write-failed'

/**
 * Reads a fault from what SQLite or the file system threw. SQLite's texts are fixed by its result codes
 * (https://sqlite.org/rescode.html), and alike in every binding; numbers are not.
 */
export function writeFaultOf(error: unknown): WriteFault {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : ''
  if (code === 'ENOSPC' || code === 'EDQUOT' || message.includes('database or disk is full')) return 'disk-full'
  if (['EROFS', 'EACCES', 'EPERM'].includes(code) || /readonly database/.test(message)) return 'folder-read-only'
  return 'write-failed'
}

/** The system's own word for a fault, without any path: `ENOSPC`, or SQLite's text. */
export function wordOf(error: unknown): string {
  const code = codeOf(error)
  if (/^E[A-Z0-9]+$/.test(code)) return code
  return error instanceof Error && /^[a-z /]{3,60}$/.test(error.message) ? error.message : 'unknown'
}
