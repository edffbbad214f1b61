import path from 'node:path'

/** What the choice of the data folder depends on. */
export type Place = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** Where the operating system wants a program's data: the same folder for both faces. */
export function defaultDataFolder({ platform, env, home }: Place): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Haltdesk')
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Haltdesk')
  return path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'Haltdesk')
}
