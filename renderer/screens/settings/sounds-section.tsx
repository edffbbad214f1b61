import { Button, Switch } from '@mantine/core'
import { IconVolume } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/settings/settings.ts'
import { playLateTone } from '../../sound/tone.ts'
import { say } from '../../store/toasts.ts'
import { saveSettings } from './save.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

/** Whether a critical duty that becomes late is heard, how that sounds, and whether notifications are kept back. */
export function SoundsSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  const test = async () => {
    const played = await playLateTone()
    say(played ? 'done' : 'failed', t(played ? 'settings.soundsPlayed' : 'settings.soundsFailed'))
  }
  return (
    <Section name="sounds">
      <div className={styles.row}>
        <Switch
          label={t('settings.soundsOn')}
          checked={settings.sounds}
          onChange={(event) => void saveSettings({ sounds: event.currentTarget.checked })}
        />
        <Button variant="default" leftSection={<IconVolume aria-hidden size={18} />} onClick={() => void test()}>
          {t('settings.soundsTest')}
        </Button>
      </div>
      <p className="dim">{t('settings.soundsHelp')}</p>
      <Switch
        label={t('settings.quiet')}
        checked={settings.quiet}
        onChange={(event) => void saveSettings({ quiet: event.currentTarget.checked })}
      />
      <p className="dim">{t('settings.quietHelp')}</p>
    </Section>
  )
}
