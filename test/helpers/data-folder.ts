import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterTest } from './afterwards.ts'

/** A fresh folder that is gone after the test. */
export function freshFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-test-'))
  afterTest(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}
