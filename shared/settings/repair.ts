import type { Settings } from './settings.ts'
import { defaultSettings, settingsSchema } from './settings.ts'

/** What became of stored settings. `reset` names the fields that were not usable and have their defaults now. */
export type Repair = { readonly settings: Settings; readonly changed: boolean; readonly reset: readonly string[] }

/** How settings of each older version become those of the next: the key is the version they come from. */
const upgrades: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {}

/**
 * Good settings out of whatever was stored: older versions are upgraded, every usable field is kept, the rest have
 * their defaults. `newId` makes the id of a new installation.
 */
export function repairSettings(raw: unknown, newId: () => string): Repair {
  if (raw === null || raw === undefined || typeof raw !== 'object' || Array.isArray(raw)) {
    return { settings: defaultSettings(newId()), changed: true, reset: ['*'] }
  }
  const stored = upgrade(raw as Record<string, unknown>)
  const whole = settingsSchema.safeParse(stored, { jitless: true })
  if (whole.success) return { settings: whole.data, changed: stored !== raw, reset: [] }
  return fieldByField(stored, newId)
}

function upgrade(raw: Record<string, unknown>): Record<string, unknown> {
  let stored = raw
  for (let step = upgrades[versionOf(stored)]; step; step = upgrades[versionOf(stored)]) {
    stored = { ...step(stored), version: versionOf(stored) + 1 }
  }
  return stored
}

function versionOf(stored: Record<string, unknown>): number {
  return typeof stored['version'] === 'number' ? stored['version'] : 0
}

function fieldByField(stored: Record<string, unknown>, newId: () => string): Repair {
  const settings: Record<string, unknown> = defaultSettings(newId())
  const reset: string[] = []
  for (const [field, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(stored[field])
    if (parsed.success) settings[field] = parsed.data
    else reset.push(field)
  }
  return { settings: settings as Settings, changed: true, reset }
}
