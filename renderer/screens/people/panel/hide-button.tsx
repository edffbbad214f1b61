import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useWall } from '../../../store/clock.ts'

type Props = { readonly until: number; readonly onHide: () => void }

/** Hides what is shown, and says how long it stays otherwise. */
export function HideButton({ until, onHide }: Props) {
  const { t } = useTranslation()
  const left = Math.max(0, Math.ceil((until - useWall()) / 1000))
  return (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<IconEyeOff aria-hidden size={16} />}
      aria-label={t('people.panel.hide')}
      onClick={onHide}
    >
      <span className="digits">{t('people.panel.hidesIn', { seconds: Math.min(30, left) })}</span>
    </Button>
  )
}
