import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WayForm } from './use-way-form.ts'

type Props = { readonly form: WayForm; readonly value: string; readonly onChange: (value: string) => void }

/** The certificate of one's own authority, where the other side has one that no system knows. */
export function CertificateField({ form, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Textarea
      data-field="certificate"
      label={t('ways.field.certificate')}
      description={t('ways.field.certificateHelp')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={form.errorAt('certificate')}
      autosize
      minRows={1}
      maxRows={5}
      maxLength={20_000}
      spellCheck={false}
    />
  )
}
