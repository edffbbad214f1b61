import { assertNever } from '../../assert-never.ts'
import type { Config } from '../../connector/config.ts'

/** Where a connector leads to, as far as it may be shown: a server, a folder, an address. */
export function whereTo(config: Config): string {
  switch (config.kind) {
    case 'mail':
      return `${config.host}:${config.port}`
    case 'statusFolder':
      return config.folder
    case 'statusHttp':
      return config.url
    case 'webhook':
      return config.host
    case 'compose':
      return config.platform === 'mastodon' ? config.instance : platformNames[config.platform]
    default:
      return assertNever(config)
  }
}

/** The platforms by their own names. */
export const platformNames = { x: 'X', bluesky: 'Bluesky', threads: 'Threads', mastodon: 'Mastodon' } as const

/** Whether a path leads to a folder by itself, on any system: the host has the last word. */
export function looksAbsolute(path: string): boolean {
  return /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path)
}
