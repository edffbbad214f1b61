import fs from 'node:fs'
import { writeDurably } from '../durable-file.ts'

/** Writes a file that only its owner may read, whole or not at all. Windows keeps the rights of the user's folder. */
export function writePrivately(file: string, content: string): void {
  fs.writeFileSync(`${file}.partial`, '', { mode: 0o600 })
  fs.chmodSync(`${file}.partial`, 0o600)
  writeDurably(file, content)
}
