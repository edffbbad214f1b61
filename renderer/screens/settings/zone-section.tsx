import { Select, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/settings/settings.ts'
import { saveSettings } from './save.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'
import { ZoneNow } from './zone-now.tsx'

const SHOWN = 60

type Props = { readonly settings: Settings; readonly system: string }

/** The time zone that times are shown and typed in, and whether UTC stands beside. */
export function ZoneSection({ settings, system }: Props) {
  const { t, i18n } = useTranslation()
  const choices = useMemo(() => {
    const first = [
      { value: 'auto', label: t('settings.zoneAuto', { zone: i18n.language === 'ja' ? 'JST' : system }) },
      { value: 'Asia/Tokyo', label: t('settings.zoneTokyo') },
      { value: 'UTC', label: t('settings.zoneUtc') },
      { value: system, label: t('settings.zoneSystem', { zone: system }) },
      { value: settings.timeZone, label: settings.timeZone }
    ]
    const all = [...first, ...Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }))]
    return [...new Map(all.toReversed().map((choice) => [choice.value, choice])).values()].toReversed()
  }, [t, i18n.language, system, settings.timeZone])
  return (
    <Section name="zone">
      <div className={styles.zone}>
        <Select
          label={t('settings.zoneLabel')}
          value={settings.timeZone}
          data={choices}
          onChange={(timeZone) => timeZone !== null && void saveSettings({ timeZone })}
          searchable
          allowDeselect={false}
          limit={SHOWN}
          nothingFoundMessage={t('settings.zoneNone')}
          selectFirstOptionOnChange
        />
        <ZoneNow />
      </div>
      <Switch
        label={t('settings.showUtc')}
        checked={settings.showUtc}
        onChange={(event) => void saveSettings({ showUtc: event.currentTarget.checked })}
      />
    </Section>
  )
}
