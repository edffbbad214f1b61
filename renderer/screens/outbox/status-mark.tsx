import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconHelpCircle,
  IconPlayerPause,
  IconRefresh,
  IconSchool,
  IconSend
} from '@tabler/icons-react'
import type { Icon } from '@tabler/icons-react'
import type { SendingStatus } from '../../../shared/incident/sending/sending.ts'
import { outboxWordsOf } from '../../../shared/report/outbox/words.ts'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './status-mark.module.css'

const shapes: Readonly<Record<SendingStatus, Icon>> = {
  queued: IconClock,
  sending: IconSend,
  waiting: IconRefresh,
  held: IconPlayerPause,
  failed: IconAlertTriangle,
  unknown: IconHelpCircle,
  delivered: IconCircleCheck,
  cancelled: IconCircleX,
  blocked: IconSchool
}

/** How a sending stands: shape, word and colour. */
export function StatusMark({ status }: { readonly status: SendingStatus }) {
  const Shape = shapes[status]
  return (
    <span className={styles.status} data-status={status}>
      <Shape aria-hidden size={16} />
      {outboxWordsOf(useLanguage()).statuses[status]}
    </span>
  )
}
