import { Button } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { acknowledging } from '../../../shared/view/acknowledging.ts'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { useNames } from '../../parts/use-names.ts'
import { actorOf, useSession } from '../../store/session.ts'
import { acknowledgeRow } from './acknowledge.ts'

type Props = { readonly row: EscalationRow; readonly size: 'compact-sm' | 'compact-md' }

/** Acknowledges in one click: for oneself, or for who said so on the phone; the button says for whom. */
export function AcknowledgeButton({ row, size }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const settings = useSession((session) => session.settings)
  const how = acknowledging(row, actorOf(settings))
  if (how.kind === 'none') return null
  const title =
    how.kind === 'self'
      ? t('escalation.acknowledgeSelf')
      : how.kind === 'other'
        ? t('escalation.acknowledgeOther', { who: names.role(how.target) })
        : t('escalation.acknowledgeChoose')
  const short = t(how.kind === 'self' ? 'escalation.action.acknowledgeShort' : 'escalation.action.acknowledgeNote')
  return (
    <Button
      size={size}
      title={title}
      leftSection={<IconUserCheck aria-hidden size={16} />}
      onClick={() => void acknowledgeRow(row)}
    >
      {size === 'compact-md' ? (how.kind === 'self' ? t('escalation.action.acknowledge') : title) : short}
    </Button>
  )
}
