import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconClockHour4,
  IconInfoCircle,
  IconPower,
  IconSend
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeadlineClock } from '../../../shared/view/deadlines.ts'
import styles from './clocks.module.css'

const shapes = {
  late: IconAlertTriangle,
  running: IconClockHour4,
  open: IconSend,
  waiting: IconCircleDashed,
  info: IconInfoCircle,
  sent: IconCircleCheck,
  waived: IconCircleMinus,
  off: IconPower
} as const satisfies Record<DeadlineClock, typeof IconSend>

/** How a report stands: shape, word and colour. */
export function StateMark({ clock }: { readonly clock: DeadlineClock }) {
  const { t } = useTranslation()
  const Shape = shapes[clock]
  return (
    <span className={styles.state} data-clock={clock}>
      <Shape aria-hidden size={18} />
      {t(`clocks.state.${clock}`)}
    </span>
  )
}
