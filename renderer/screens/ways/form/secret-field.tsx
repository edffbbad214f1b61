import { Checkbox, PasswordInput, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SecretName } from '../../../../shared/connector/config.ts'
import { outboxWordsOf } from '../../../../shared/report/outbox/words.ts'
import { capital } from '../../../text/capital.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import type { WayForm } from './use-way-form.ts'

type Props = {
  readonly form: WayForm
  readonly name: SecretName
  readonly help: string
  /** Whether it may be taken away. */
  readonly optional?: boolean
}

/** A secret: typed in and never shown again. Left empty, the one that is kept stays. */
export function SecretField({ form, name, help, optional = true }: Props) {
  const { t } = useTranslation()
  const label = capital(outboxWordsOf(useLanguage()).secrets[name])
  const given = form.draft.secrets[name]
  const taken = given === ''
  const isKept = form.keyed.includes(name) && given === undefined
  return (
    <Stack gap={4}>
      <PasswordInput
        data-field={name}
        label={label}
        description={form.isDropped(name) ? t('ways.secret.dropped') : help}
        placeholder={isKept ? t('ways.secret.keptHint') : ''}
        value={given ?? ''}
        onChange={(event) => form.setSecret(name, event.currentTarget.value || undefined)}
        error={name === 'password' || name === 'address' ? form.errorAt(name) : null}
        disabled={taken}
        maxLength={4000}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('ways.secret.look', { name: label }) }}
      />
      {optional && (isKept || taken) && (
        <Checkbox
          label={t('ways.secret.takeAway', { name: label })}
          checked={taken}
          onChange={(event) => form.setSecret(name, event.currentTarget.checked ? '' : undefined)}
        />
      )}
    </Stack>
  )
}
