import {
  IconAlertTriangleFilled,
  IconArrowBackUp,
  IconChecks,
  IconCircleCheckFilled,
  IconPencil,
  IconRefreshAlert,
  IconSignature,
  IconTrash
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AnswerRow, AnswerStatus } from '../../../../shared/view/support/answer-list.ts'
import own from './answers.module.css'

const shapes = {
  outdated: IconAlertTriangleFilled,
  rejected: IconArrowBackUp,
  stale: IconRefreshAlert,
  approved: IconChecks,
  proposed: IconSignature,
  draft: IconPencil,
  published: IconCircleCheckFilled,
  withdrawn: IconTrash
} as const satisfies Record<AnswerStatus, typeof IconPencil>

/** How an answer stands: by shape, word and colour. */
export function AnswerStatusMark({ row }: { readonly row: AnswerRow }) {
  const { t } = useTranslation()
  const { status, standing, needs } = row
  const Shape = shapes[status]
  return (
    <span className={own.status} data-status={status}>
      <Shape aria-hidden size={16} />
      {t(`support.answers.status.${status}`, { signed: standing.signed.length, needs: needs.length })}
    </span>
  )
}
