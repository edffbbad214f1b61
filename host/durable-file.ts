import fs from 'node:fs'
import path from 'node:path'

/** Writes a whole file so that a crash leaves the old content or the new, never half: new name, fsync, rename. For its owner's eyes. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  const partial = `${file}.partial`
  const handle = fs.openSync(partial, 'w', 0o600)
  try {
    fs.writeFileSync(handle, content)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  renameDurably(partial, file)
}

/** Renames and makes the new name durable. */
export function renameDurably(from: string, to: string): void {
  fs.renameSync(from, to)
  syncFolder(path.dirname(to))
}

/** Flushes a file that someone else wrote. */
export function syncFile(file: string): void {
  const handle = fs.openSync(file, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Flushes the names in a folder. Windows cannot open a folder and needs no flush. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** The content of a file, null where there is none. Throws on every other trouble. */
export function readIfThere(file: string): Buffer | null {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** The system's code of an error (`ENOENT`, `ENOSPC`, ...), an empty text where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
