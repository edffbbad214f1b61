import i18next from 'i18next'
import type { SettingsPatch } from '../../../shared/settings/settings.ts'
import { changeSettings } from '../../store/session.ts'
import { say } from '../../store/toasts.ts'

/** Changes settings on disk and says so; where the disk refuses, the person is told why. */
export async function saveSettings(patch: SettingsPatch): Promise<boolean> {
  const done = await changeSettings(patch)
  if (done) say('done', i18next.t('settings.saved'))
  return done
}
