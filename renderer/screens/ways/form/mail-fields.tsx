import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConfigOf } from '../../../../shared/connector/config.ts'
import { withSecurity } from '../../../../shared/view/ways/draft.ts'
import { CertificateField } from './certificate-field.tsx'
import { LanguagesField } from './languages-field.tsx'
import { SecretField } from './secret-field.tsx'
import type { WayForm } from './use-way-form.ts'

const securities = ['starttls', 'tls', 'none'] as const

type Props = { readonly form: WayForm; readonly config: ConfigOf<'mail'> }

/** Mail: the server, how to sign in, from whom it comes, and how fast it goes. */
export function MailFields({ form, config }: Props) {
  const { t } = useTranslation()
  const put = (patch: Partial<ConfigOf<'mail'>>) => form.setConfig({ ...config, ...patch })
  const from = (patch: Partial<ConfigOf<'mail'>['from']>) => put({ from: { ...config.from, ...patch } })
  return (
    <>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <TextInput
          data-field="host"
          label={t('ways.field.host')}
          placeholder="smtp.example.com"
          value={config.host}
          onChange={(event) => put({ host: event.currentTarget.value })}
          error={form.errorAt('host')}
          maxLength={253}
          autoComplete="off"
          spellCheck={false}
          withAsterisk
          aria-required
        />
        <NativeSelect
          data-field="security"
          label={t('ways.field.security')}
          value={config.security}
          onChange={(event) =>
            form.setConfig(
              withSecurity(config, securities.find((one) => one === event.currentTarget.value) ?? config.security)
            )
          }
          data={securities.map((value) => ({ value, label: t(`ways.security.${value}`) }))}
          error={form.errorAt('security')}
        />
        <NumberInput
          maw={120}
          label={t('ways.field.port')}
          value={config.port}
          onChange={(port) => typeof port === 'number' && put({ port })}
          min={1}
          max={65_535}
          clampBehavior="blur"
          allowDecimal={false}
          hideControls
        />
      </Group>
      <Group align="flex-start" grow>
        <TextInput
          data-field="user"
          label={t('ways.field.user')}
          description={t('ways.field.userHelp')}
          value={config.user}
          onChange={(event) => put({ user: event.currentTarget.value })}
          error={form.errorAt('user')}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
        <SecretField form={form} name="password" help={t('ways.secret.help')} />
      </Group>
      <Group align="flex-start" grow>
        <TextInput
          label={t('ways.field.fromName')}
          value={config.from.name}
          onChange={(event) => from({ name: event.currentTarget.value })}
          maxLength={80}
          autoComplete="off"
        />
        <TextInput
          data-field="from"
          label={t('ways.field.fromAddress')}
          placeholder="notice@example.com"
          value={config.from.address}
          onChange={(event) => from({ address: event.currentTarget.value })}
          error={form.errorAt('from')}
          maxLength={254}
          autoComplete="off"
          spellCheck={false}
          withAsterisk
          aria-required
        />
        <TextInput
          data-field="replyTo"
          label={t('ways.field.replyTo')}
          value={config.replyTo}
          onChange={(event) => put({ replyTo: event.currentTarget.value })}
          error={form.errorAt('replyTo')}
          maxLength={254}
          autoComplete="off"
          spellCheck={false}
        />
      </Group>
      <Group align="flex-start" grow>
        <LanguagesField value={config.languages} onChange={(languages) => put({ languages })} />
        <NumberInput
          label={t('ways.field.perMinute')}
          description={t('ways.field.perMinuteHelp')}
          value={config.perMinute ?? ''}
          onChange={(value) => put({ perMinute: typeof value === 'number' && value >= 1 ? value : null })}
          min={1}
          max={100_000}
          clampBehavior="blur"
          allowDecimal={false}
          hideControls
        />
        <NumberInput
          label={t('ways.field.connections')}
          description={t('ways.field.connectionsHelp')}
          value={config.connections}
          onChange={(value) => typeof value === 'number' && value >= 1 && put({ connections: value })}
          min={1}
          max={10}
          clampBehavior="blur"
          allowDecimal={false}
        />
      </Group>
      <CertificateField form={form} value={config.certificate} onChange={(certificate) => put({ certificate })} />
    </>
  )
}
