import fs from 'node:fs'
import path from 'node:path'
import type { ConfigOf } from '../../../shared/connector/config.ts'
import type { SendTrouble } from '../../../shared/outbox/trouble.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'
import type { PageFile } from '../../../shared/report/status-page/files.ts'
import { codeOf, syncFolder } from '../../durable-file.ts'
import { writeFaultOf } from '../../store/write-fault.ts'
import type { Outcome } from '../outcome.ts'
import { notSent } from '../outcome.ts'

/** What a web server may read: the files are for everybody. */
const READABLE = 0o644

/**
 * Writes a status page into a folder that a web server serves. Every file is whole or the one before: written beside under
 * another name, flushed, renamed. A folder that is not there is not made, as its drive may be missing.
 */
export function writePage({ folder, publicUrl }: ConfigOf<'statusFolder'>, files: readonly PageFile[]): Outcome {
  const left: string[] = []
  try {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return notSent(trouble('folder-missing'))
    for (const { name, text } of files) {
      const partial = path.join(folder, `.${name}.partial`)
      left.push(partial)
      writeFlushed(partial, text)
      fs.renameSync(partial, path.join(folder, name))
      left.pop()
    }
    syncFolder(folder)
    return { kind: 'sent', link: publicUrl }
  } catch (error) {
    for (const file of left) fs.rmSync(file, { force: true })
    return notSent(troubleOf(error))
  }
}

function writeFlushed(file: string, text: string): void {
  fs.rmSync(file, { force: true })
  const handle = fs.openSync(file, 'wx', READABLE)
  try {
    fs.writeFileSync(handle, text)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

function troubleOf(error: unknown): SendTrouble {
  if (codeOf(error) === 'ENOENT') return trouble('folder-missing')
  switch (writeFaultOf(error)) {
    case 'disk-full':
      return trouble('disk-full')
    case 'folder-read-only':
      return trouble('folder-read-only')
    case 'write-failed':
      return trouble('unexpected', { status: codeOf(error) || 'unknown' })
  }
}
