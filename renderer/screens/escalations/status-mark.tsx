import { IconBellRinging, IconCircleCheck, IconCircleOff, IconPlayerPause, IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { EscalationStatus } from '../../../shared/view/escalations.ts'
import styles from './parts.module.css'

const shapes = {
  asked: IconBellRinging,
  acknowledged: IconUserCheck,
  held: IconPlayerPause,
  resolved: IconCircleCheck,
  passed: IconCircleOff
} as const satisfies Record<EscalationStatus, typeof IconBellRinging>

/** How an escalation stands: shape, word and colour. */
export function StatusMark({ status }: { readonly status: EscalationStatus }) {
  const { t } = useTranslation()
  const Shape = shapes[status]
  return (
    <span className={styles.status} data-status={status}>
      <Shape aria-hidden size={16} />
      {t(`escalation.status.${status}`)}
    </span>
  )
}
