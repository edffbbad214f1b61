import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../parts.module.css'

type Props = { readonly count: number; readonly onSettle: (found: 'arrived' | 'again') => Promise<void> }

/**
 * What a person found out about recipients in doubt, from the mail server's own log: they have it, or are sent it again. The
 * latter asks once more, as nobody can call a second mail back.
 */
export function Resolve({ count, onSettle }: Props) {
  const { t } = useTranslation()
  const [sure, setSure] = useState(false)
  const again = async () => {
    setSure(false)
    await onSettle('again')
  }
  if (sure) {
    return (
      <div className={styles.due} role="alert">
        <IconAlertTriangle aria-hidden size={20} />
        <span>{t('outbox.recipients.sure')}</span>
        <Button size="compact-md" onClick={() => void again()}>
          {t('outbox.recipients.again', { count })}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setSure(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    )
  }
  return (
    <Group gap={6}>
      <Button size="compact-md" variant="default" onClick={() => void onSettle('arrived')}>
        {t('outbox.recipients.arrived', { count })}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => setSure(true)}>
        {t('outbox.recipients.again', { count })}
      </Button>
    </Group>
  )
}
