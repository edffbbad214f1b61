import type { Envelope } from '../event/envelope.ts'
import { evidenceSchema } from './duty/events.ts'

/** A file that an entry of the log names: its SHA-256, and what its sender called it. */
export type AttachedFile = { readonly hash: string; readonly fileName: string; readonly size: number }

/** The files that are attached in a log (to duties, to asset checks), each once, under the name it first had. */
export function attachedFiles(events: readonly Pick<Envelope, 'type' | 'data'>[]): AttachedFile[] {
  const found = new Map<string, AttachedFile>()
  for (const { type, data } of events) {
    if (type !== 'duty.attached' && type !== 'check.recorded') continue
    const read = evidenceSchema.safeParse(data['evidence'])
    if (!read.success || read.data.kind !== 'file' || found.has(read.data.hash)) continue
    const { hash, fileName, size } = read.data
    found.set(hash, { hash, fileName, size })
  }
  return [...found.values()]
}
