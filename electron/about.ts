import path from 'node:path'
import { app } from 'electron'
import { appVersion } from '../host/app-version.ts'
import type { HostOptions } from '../host/host-options.ts'

/** What a page is told of the shell itself, whatever the host has to say. */
export function aboutShell(dataFolder: string): Pick<HostOptions, 'face' | 'versions' | 'system' | 'dataFolder'> {
  return {
    face: 'desktop',
    dataFolder: path.resolve(dataFolder),
    versions: {
      app: appVersion,
      electron: process.versions.electron ?? null,
      chromium: process.versions['chrome'] ?? null,
      node: process.versions.node
    },
    system: {
      language: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
    }
  }
}
