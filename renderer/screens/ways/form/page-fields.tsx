import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConfigOf } from '../../../../shared/connector/config.ts'
import { CertificateField } from './certificate-field.tsx'
import { SecretField } from './secret-field.tsx'
import type { WayForm } from './use-way-form.ts'

type PageConfig = ConfigOf<'statusFolder'> | ConfigOf<'statusHttp'>
type Props = { readonly form: WayForm; readonly config: PageConfig }

/** A status page: where its files go, where customers read it, and its heading in both languages. */
export function PageFields({ form, config }: Props) {
  const { t } = useTranslation()
  const title = (patch: Partial<PageConfig['title']>) =>
    form.setConfig({ ...config, title: { ...config.title, ...patch } })
  return (
    <>
      {config.kind === 'statusFolder' ? (
        <TextInput
          data-field="folder"
          label={t('ways.field.folder')}
          description={t('ways.field.folderHelp')}
          value={config.folder}
          onChange={(event) => form.setConfig({ ...config, folder: event.currentTarget.value })}
          error={form.errorAt('folder')}
          maxLength={1000}
          autoComplete="off"
          spellCheck={false}
          withAsterisk
          aria-required
        />
      ) : (
        <HttpFields form={form} config={config} />
      )}
      <TextInput
        data-field="publicUrl"
        label={t('ways.field.publicUrl')}
        description={t('ways.field.publicUrlHelp')}
        placeholder="https://status.example.com/"
        value={config.publicUrl}
        onChange={(event) => form.setConfig({ ...config, publicUrl: event.currentTarget.value })}
        error={form.errorAt('publicUrl')}
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        withAsterisk
        aria-required
      />
      <Group align="flex-start" grow data-field="title">
        {(['ja', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            label={t(`ways.field.title.${language}`)}
            lang={language}
            value={config.title[language]}
            onChange={(event) => title({ [language]: event.currentTarget.value })}
            error={config.title[language].trim() === '' && form.errorAt('title')}
            maxLength={80}
            autoComplete="off"
            withAsterisk
            aria-required
          />
        ))}
      </Group>
      {config.kind === 'statusHttp' && (
        <CertificateField
          form={form}
          value={config.certificate}
          onChange={(certificate) => form.setConfig({ ...config, certificate })}
        />
      )}
    </>
  )
}

function HttpFields({ form, config }: { readonly form: WayForm; readonly config: ConfigOf<'statusHttp'> }) {
  const { t } = useTranslation()
  return (
    <>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <TextInput
          data-field="url"
          label={t('ways.field.url')}
          description={t('ways.field.urlHelp')}
          placeholder="https://upload.example.com/status/"
          value={config.url}
          onChange={(event) => form.setConfig({ ...config, url: event.currentTarget.value })}
          error={form.errorAt('url')}
          maxLength={2000}
          autoComplete="off"
          spellCheck={false}
          withAsterisk
          aria-required
        />
        <NativeSelect
          maw={140}
          label={t('ways.field.method')}
          description={t('ways.field.methodHelp')}
          value={config.method}
          onChange={(event) =>
            form.setConfig({ ...config, method: event.currentTarget.value === 'POST' ? 'POST' : 'PUT' })
          }
          data={['PUT', 'POST']}
        />
      </Group>
      <SecretField form={form} name="token" help={t('ways.field.tokenHelp')} />
    </>
  )
}
