import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/settings/settings.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { saveSettings } from './save.ts'
import { Section } from './section.tsx'

/** Dark for the war room, light for the day, or as the system has it. */
export function ThemeSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation()
  return (
    <Section name="theme">
      <ChoiceGroup
        label={t('settings.theme')}
        value={settings.theme}
        onChange={(theme) => void saveSettings({ theme: theme as Settings['theme'] })}
      >
        <Radio value="dark" label={t('settings.themeDark')} />
        <Radio value="light" label={t('settings.themeLight')} />
        <Radio value="system" label={t('settings.themeSystem')} />
      </ChoiceGroup>
    </Section>
  )
}
