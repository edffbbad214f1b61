import fs from 'node:fs'
import { z } from 'zod'
import { readIfThere } from '../durable-file.ts'
import { fileStamp } from '../layout.ts'
import { writePrivately } from './private-file.ts'

/** A data key as it lies in `people.key`: wrapped by the vault that `by` names. `id` is what sealed values name it by. */
const wrappedKeySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  by: z.enum(['os', 'none']),
  sealed: z.string().min(1)
})
export type WrappedKey = z.infer<typeof wrappedKeySchema>

const keyFileSchema = z.strictObject({ version: z.literal(1), keys: z.array(wrappedKeySchema) })

/** The keys of a file, the newest last. A file that cannot be understood is set aside, never overwritten. */
export function readKeyFile(file: string, now: number): WrappedKey[] {
  const bytes = readIfThere(file)
  if (!bytes) return []
  const parsed = keyFileSchema.safeParse(asJson(bytes.toString('utf8')))
  if (parsed.success) return parsed.data.keys
  fs.renameSync(file, `${file}.unreadable-${fileStamp(now)}`)
  return []
}

/** Writes the keys so that a crash leaves the old file or the new. Throws where the disk refuses. */
export function writeKeyFile(file: string, keys: readonly WrappedKey[]): void {
  writePrivately(file, `${JSON.stringify({ version: 1, keys }, null, 2)}\n`)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
