import { openConfSettings } from '../../host/settings-conf.ts'
import { settingsSuite } from './settings.ts'

settingsSuite('conf', (folder) => openConfSettings(folder))
