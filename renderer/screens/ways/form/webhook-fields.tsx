import { Group, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConfigOf } from '../../../../shared/connector/config.ts'
import { CertificateField } from './certificate-field.tsx'
import { LanguagesField } from './languages-field.tsx'
import { SecretField } from './secret-field.tsx'
import type { WayForm } from './use-way-form.ts'

const forms = ['json', 'slack', 'teams'] as const

type Props = { readonly form: WayForm; readonly config: ConfigOf<'webhook'> }

/** A webhook: its secret address, the form that the other side reads, and the key by which it knows that it was us. */
export function WebhookFields({ form, config }: Props) {
  const { t } = useTranslation()
  const put = (patch: Partial<ConfigOf<'webhook'>>) => form.setConfig({ ...config, ...patch })
  return (
    <>
      <Group align="flex-start" grow>
        <NativeSelect
          label={t('ways.field.form')}
          value={config.form}
          onChange={(event) => put({ form: forms.find((one) => one === event.currentTarget.value) ?? config.form })}
          data={forms.map((value) => ({ value, label: t(`ways.form.${value}`) }))}
        />
        <LanguagesField value={config.languages} onChange={(languages) => put({ languages })} />
      </Group>
      <SecretField form={form} name="address" help={t('ways.field.addressHelp')} optional={false} />
      <SecretField form={form} name="signing" help={t('ways.field.signingHelp')} />
      <CertificateField form={form} value={config.certificate} onChange={(certificate) => put({ certificate })} />
    </>
  )
}
