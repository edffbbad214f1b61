import { Button, TextInput } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = {
  /** Why what is written is privileged; null where it is not to be. */
  readonly reason: string | null
  readonly onChange: (reason: string | null) => void
}

/** Makes what is being written privileged from its first moment; for legal alone. */
export function PrivilegeToggle({ reason, onChange }: Props) {
  const { t } = useTranslation()
  const on = reason !== null
  const Shape = on ? IconLock : IconLockOpen
  return (
    <Button
      variant={on ? 'filled' : 'default'}
      leftSection={<Shape aria-hidden size={18} />}
      aria-pressed={on}
      onClick={() => onChange(on ? null : t('timeline.privilege.usual'))}
    >
      {t('timeline.privilege.write')}
    </Button>
  )
}

/** Why what is being written is privileged. */
export function PrivilegeReason({
  reason,
  onChange
}: {
  readonly reason: string
  readonly onChange: Props['onChange']
}) {
  const { t } = useTranslation()
  return (
    <TextInput
      label={t('timeline.privilege.reason')}
      description={t('timeline.privilege.claimLead')}
      value={reason}
      maxLength={2000}
      required
      error={reason.trim() === '' ? t('common.reasonNeeded') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
