import { Button } from '@mantine/core'
import { IconMoonStars } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { awayReview } from '../../../shared/view/away.ts'
import { useIncident } from '../../store/incident.ts'
import { awayView } from './away-store.ts'

/** Opens the review of what fell due while nobody watched again, as long as something in it is not answered. */
export function AwayButton() {
  const { t } = useTranslation()
  const state = useIncident((open) => open.log.state)
  const review = useMemo(() => awayReview(state), [state])
  if (!review) return null
  return (
    <Button
      size="compact-md"
      variant="default"
      leftSection={<IconMoonStars aria-hidden size={18} />}
      onClick={() => awayView.setState({ open: true })}
    >
      {t('escalation.away.open', { count: review.groups.length })}
    </Button>
  )
}
