import { openStoredSettings } from '../../electron/settings-store.ts'
import { settingsSuite } from './settings.ts'

settingsSuite('electron-store', openStoredSettings)
