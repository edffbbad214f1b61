import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../../../parts/reason-dialog.tsx'
import type { CaseDialogProps } from './case-command.ts'
import { recorded } from './case-command.ts'

type Props = CaseDialogProps & { readonly kind: 'settle' | 'reopen' }

/** Says that a dispute is over, or opens a closed case again: each with its reason. */
export function CaseReasonDialog({ complaint, kind, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t(`support.cases.dialog.${kind}`, { number: complaint.number })}
      confirm={t(`support.cases.act.${kind}`)}
      onClose={onClose}
      onSubmit={(reason) =>
        recorded({ name: `complaint.${kind}`, data: { complaint: complaint.id, reason } }, complaint)
      }
    />
  )
}
