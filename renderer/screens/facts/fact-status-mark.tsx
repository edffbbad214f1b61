import {
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconCircleDashed,
  IconHelpCircle,
  IconClockCheck
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FactStatus } from '../../../shared/view/facts/sheet.ts'
import styles from './facts.module.css'

const shapes = {
  empty: IconCircleDashed,
  takenBack: IconCircleDashed,
  unknown: IconHelpCircle,
  set: IconCircleCheck,
  stamp: IconClockCheck
} as const satisfies Record<FactStatus, typeof IconClockCheck>

/** How a field stands, by shape and word; an empty one that is needed is an alarm. */
export function FactStatusMark({ status, needed }: { readonly status: FactStatus; readonly needed: boolean }) {
  const { t } = useTranslation()
  const Shape = needed ? IconAlertTriangleFilled : shapes[status]
  return (
    <span className={styles.status} data-status={status} data-needed={needed || undefined}>
      <Shape aria-hidden size={15} /> {t(`facts.status.${status}`)}
    </span>
  )
}
