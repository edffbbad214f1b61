import {
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconChecks,
  IconCircleCheckFilled,
  IconClockPlay,
  IconLoader,
  IconPencil,
  IconRefreshAlert,
  IconReplace,
  IconSend,
  IconSignature,
  IconTrash
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NoticeRow, NoticeStatus } from '../../../shared/view/notices/row.ts'
import styles from './notices.module.css'
import { statusText } from './status-text.ts'

const shapes = {
  draft: IconPencil,
  stale: IconRefreshAlert,
  rejected: IconArrowBackUp,
  proposed: IconSignature,
  approved: IconChecks,
  planned: IconClockPlay,
  queued: IconLoader,
  posting: IconSend,
  failed: IconAlertTriangleFilled,
  posted: IconCircleCheckFilled,
  corrected: IconReplace,
  withdrawn: IconTrash
} as const satisfies Record<NoticeStatus, typeof IconPencil>

/** How a text stands: by shape, word and colour. */
export function NoticeStatusMark({ row }: { readonly row: NoticeRow }) {
  useTranslation()
  const Shape = shapes[row.status]
  return (
    <span className={styles.status} data-status={row.status}>
      <Shape aria-hidden size={16} />
      {statusText(row)}
    </span>
  )
}
