import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { readonly count: number; readonly onSettle: (found: 'arrived' | 'again') => Promise<void> }

/** What a person found out about recipients in doubt, from the mail server's own log: they have it, or are sent it again. */
export function Resolve({ count, onSettle }: Props) {
  const { t } = useTranslation()
  return (
    <Group gap={6}>
      {(['arrived', 'again'] as const).map((found) => (
        <Button key={found} size="compact-md" variant="default" onClick={() => void onSettle(found)}>
          {t(`outbox.recipients.${found}`, { count })}
        </Button>
      ))}
    </Group>
  )
}
