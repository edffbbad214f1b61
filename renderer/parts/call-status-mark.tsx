import {
  IconAlertTriangleFilled,
  IconArrowsExchange,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconHomeSignal,
  IconMessage,
  IconPhoneCall,
  IconPhoneCheck,
  IconPhoneIncoming,
  IconPhoneOff,
  IconPhoneX,
  IconUserCheck,
  IconUserStar
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CallStatus } from '../../shared/view/call-status.ts'
import styles from './call-status-mark.module.css'

const shapes = {
  root: IconHomeSignal,
  present: IconUserStar,
  notCalled: IconCircleDashed,
  calling: IconPhoneCall,
  noAnswer: IconPhoneOff,
  leftWord: IconMessage,
  callBack: IconPhoneIncoming,
  reached: IconPhoneCheck,
  confirmed: IconCircleCheckFilled,
  declined: IconPhoneX,
  unreachable: IconAlertTriangleFilled,
  acting: IconUserCheck,
  takenOver: IconArrowsExchange
} as const satisfies Record<CallStatus, typeof IconPhoneCall>

type Props = {
  readonly status: CallStatus
  /** How often, where that is worth saying. */
  readonly times?: number
  readonly size?: number
}

/** Where the calls to a role stand: by shape, word and colour. */
export function CallStatusMark({ status, times = 0, size = 17 }: Props) {
  const { t } = useTranslation()
  const Shape = shapes[status]
  const word = t(`tree.status.${status}`)
  return (
    <span className={styles.mark} data-call={status}>
      <Shape aria-hidden size={size} />
      <span>{times > 1 ? t('tree.statusTimes', { status: word, count: times }) : word}</span>
    </span>
  )
}
