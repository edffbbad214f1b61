import fs from 'node:fs'
import path from 'node:path'
import type { Trouble } from '../shared/bridge/shapes.ts'
import { repairSettings } from '../shared/settings/repair.ts'
import type { Settings } from '../shared/settings/settings.ts'
import { readIfThere, writeDurably } from './durable-file.ts'
import { fileStamp } from './layout.ts'

/** What the settings of an installation are read with. */
export type SettingsFileOptions = {
  readonly newId?: () => string
  readonly now?: () => number
}

/** Settings that are good, and what had to be done for that. */
export type PreparedSettings = { readonly settings: Settings; readonly troubles: readonly Trouble[] }

/** The name of the settings file in the data folder, without its ending: what both libraries ask for. */
export const SETTINGS_NAME = 'settings'

/**
 * Reads `settings.json` before any library does, and leaves a good file: a damaged one is renamed
 * `settings.corrupt-<time>.json` and replaced by what could be kept of it and defaults; an older version is upgraded.
 * Where nothing can be written, the settings are good in memory and the trouble says so.
 */
export function prepareSettingsFile(dataFolder: string, options: SettingsFileOptions = {}): PreparedSettings {
  const { newId = () => crypto.randomUUID(), now = Date.now } = options
  const file = path.join(dataFolder, `${SETTINGS_NAME}.json`)
  const found = readSettings(file)
  if (found === 'unreadable') return unreadable(newId, now())
  const { settings, changed, reset } = repairSettings(found.raw, newId)
  try {
    fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    const aside = found.exists && reset.length > 0 ? setAside(file, now()) : ''
    if (changed || aside) writeDurably(file, JSON.stringify(settings, null, 2))
    const troubles = aside ? [resetTrouble(now(), aside, reset)] : []
    return { settings, troubles }
  } catch {
    return { settings, troubles: found.exists && reset.length > 0 ? [resetTrouble(now(), '', reset)] : [] }
  }
}

function readSettings(file: string): { exists: boolean; raw: unknown } | 'unreadable' {
  try {
    const content = readIfThere(file)
    return { exists: content !== null, raw: content && parse(content.toString('utf8')) }
  } catch {
    return 'unreadable'
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function setAside(file: string, now: number): string {
  const name = `${SETTINGS_NAME}.corrupt-${fileStamp(now)}.json`
  fs.renameSync(file, path.join(path.dirname(file), name))
  return name
}

function resetTrouble(at: number, aside: string, reset: readonly string[]): Trouble {
  return { code: 'settings-reset', at, params: { aside, fields: reset.join(', ') } }
}

function unreadable(newId: () => string, at: number): PreparedSettings {
  return {
    settings: repairSettings(undefined, newId).settings,
    troubles: [{ code: 'settings-unreadable', at, params: {} }]
  }
}
