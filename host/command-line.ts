import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Place } from './data-folder.ts'
import { defaultDataFolder } from './data-folder.ts'

/** What a face was started with. */
export type CommandLine = {
  /** An absolute path. */
  readonly dataFolder: string
  /** The browser face's port; 0 lets the system choose. */
  readonly port: number
}

/**
 * Reads `--data DIR` and `--port N`, with `HALTDESK_DATA` where no `--data` is given. Chromium's own switches stand on
 * the same line in the desktop shell and are passed over.
 */
export function readCommandLine(args: readonly string[], place: Place): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, port: { type: 'string' } },
    strict: false
  })
  const data = typeof values.data === 'string' ? values.data : place.env['HALTDESK_DATA']
  const port = Number(values.port ?? 0)
  return {
    dataFolder: data ? path.resolve(data) : defaultDataFolder(place),
    port: Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 0
  }
}
