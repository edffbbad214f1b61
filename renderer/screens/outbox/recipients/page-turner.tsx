import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PAGE_ROWS } from './use-recipients.ts'

type Props = {
  readonly from: number
  readonly shown: number
  readonly total: number
  readonly onTurn: (from: number) => Promise<void>
}

/** Which rows of a long list are shown, and the way to those before and after. */
export function PageTurner({ from, shown, total, onTurn }: Props) {
  const { t } = useTranslation()
  if (total <= PAGE_ROWS) return null
  return (
    <Group gap={8}>
      <Button
        size="compact-sm"
        variant="default"
        disabled={from === 0}
        onClick={() => void onTurn(Math.max(0, from - PAGE_ROWS))}
      >
        {t('outbox.recipients.before')}
      </Button>
      <span className="digits">{t('outbox.recipients.range', { from: from + 1, to: from + shown, total })}</span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={from + shown >= total}
        onClick={() => void onTurn(from + PAGE_ROWS)}
      >
        {t('outbox.recipients.after')}
      </Button>
    </Group>
  )
}
