import type Store from 'electron-store'
import type { SettingsPort } from '../host/host.ts'
import { prepareSettingsFile, SETTINGS_NAME } from '../host/settings-file.ts'
import type { SettingsFileOptions } from '../host/settings-file.ts'
import { settingsSchema } from '../shared/settings/settings.ts'

/**
 * The settings of the desktop shell, kept by `electron-store` as `settings.json` in the data folder: the same file that
 * the browser face keeps with `conf`. It is made good first, so the library never meets one that it would refuse.
 */
export function openStoredSettings(dataFolder: string, options: SettingsFileOptions = {}): SettingsPort {
  const { settings, troubles } = prepareSettingsFile(dataFolder, options)
  let current = settings
  let store: Store<Record<string, unknown>> | undefined
  return {
    read: () => current,
    async write(patch) {
      const { default: Library } = await import('electron-store')
      const next = settingsSchema.parse({ ...current, ...patch })
      store ??= new Library({
        cwd: dataFolder,
        name: SETTINGS_NAME,
        configFileMode: 0o600,
        clearInvalidConfig: false,
        accessPropertiesByDotNotation: false
      })
      store.store = next
      current = next
      return current
    },
    troubles
  }
}
