import { Radio } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/settings/settings.ts'
import { languageOf } from '../../text/i18n.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { saveSettings } from './save.ts'
import { Section } from './section.tsx'

/** The whole page is made anew in another language; this puts the reader back to where they switched it. */
let switched = false

type Props = { readonly settings: Settings; readonly system: string }

/** The language of every text. It switches at once. */
export function LanguageSection({ settings, system }: Props) {
  const { t } = useTranslation()
  const chosen = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (switched) chosen.current?.focus()
    switched = false
  }, [])
  const names = { ja: t('settings.japanese'), en: t('settings.english') }
  const ofSystem = names[languageOf({ language: 'system' }, system)]
  const choices = [
    { value: 'system', label: t('settings.languageSystem', { name: ofSystem }) },
    { value: 'ja', label: names.ja },
    { value: 'en', label: names.en }
  ] as const
  return (
    <Section name="language">
      <ChoiceGroup
        label={t('settings.language')}
        value={settings.language}
        onChange={(language) => {
          switched = true
          void saveSettings({ language: language as Settings['language'] })
        }}
      >
        {choices.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} ref={settings.language === value ? chosen : null} />
        ))}
      </ChoiceGroup>
    </Section>
  )
}
