import type Conf from 'conf'
import { settingsSchema } from '../shared/settings/settings.ts'
import type { SettingsPort } from './host.ts'
import type { SettingsFileOptions } from './settings-file.ts'
import { prepareSettingsFile, SETTINGS_NAME } from './settings-file.ts'

/**
 * The settings of the browser face, kept by `conf` as `settings.json` in the data folder. The file is made good first
 * (`settings-file.ts`), so the library never meets one that it would refuse or clear.
 */
export function openConfSettings(dataFolder: string, options: SettingsFileOptions = {}): SettingsPort {
  const { settings, troubles } = prepareSettingsFile(dataFolder, options)
  let current = settings
  let conf: Conf<Record<string, unknown>> | undefined
  return {
    read: () => current,
    async write(patch) {
      const { default: Library } = await import('conf')
      const next = settingsSchema.parse({ ...current, ...patch })
      conf ??= new Library({
        cwd: dataFolder,
        configName: SETTINGS_NAME,
        configFileMode: 0o600,
        clearInvalidConfig: false,
        accessPropertiesByDotNotation: false
      })
      conf.store = next
      current = next
      return current
    },
    troubles
  }
}
