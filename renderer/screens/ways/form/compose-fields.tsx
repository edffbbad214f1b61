import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConfigOf } from '../../../../shared/connector/config.ts'
import { platformNames } from '../../../../shared/view/ways/where-to.ts'
import type { WayForm } from './use-way-form.ts'

const platforms = ['x', 'bluesky', 'threads', 'mastodon'] as const
type Props = { readonly form: WayForm; readonly config: ConfigOf<'compose'> }

/** A platform's own post window: which platform, and the language that is posted there. */
export function ComposeFields({ form, config }: Props) {
  const { t } = useTranslation()
  const put = (patch: Partial<ConfigOf<'compose'>>) => form.setConfig({ ...config, ...patch })
  return (
    <Group align="flex-start" grow>
      <NativeSelect
        label={t('ways.field.platform')}
        value={config.platform}
        onChange={(event) =>
          put({ platform: platforms.find((one) => one === event.currentTarget.value) ?? config.platform })
        }
        data={platforms.map((value) => ({ value, label: platformNames[value] }))}
      />
      {config.platform === 'mastodon' && (
        <TextInput
          data-field="instance"
          label={t('ways.field.instance')}
          placeholder="mastodon.social"
          value={config.instance}
          onChange={(event) => put({ instance: event.currentTarget.value })}
          error={form.errorAt('instance')}
          maxLength={253}
          autoComplete="off"
          spellCheck={false}
          withAsterisk
          aria-required
        />
      )}
      <NativeSelect
        label={t('ways.field.postLanguage')}
        value={config.language}
        onChange={(event) => put({ language: event.currentTarget.value === 'en' ? 'en' : 'ja' })}
        data={(['ja', 'en'] as const).map((value) => ({ value, label: t(`ways.languages.${value}`) }))}
      />
    </Group>
  )
}
