import { useEffect } from 'react'
import { assertNever } from '../../../../shared/assert-never.ts'
import { AmendCaseDialog } from './dialogs/amend-case-dialog.tsx'
import { CaseTextDialog } from './dialogs/case-text-dialog.tsx'
import { CloseCaseDialog } from './dialogs/close-case-dialog.tsx'
import { DisputeDialog } from './dialogs/dispute-dialog.tsx'
import { CaseReasonDialog } from './dialogs/case-reason-dialog.tsx'
import { MoveCaseDialog } from './dialogs/move-case-dialog.tsx'
import { OpenCaseDialog } from './dialogs/open-case-dialog.tsx'
import { RankCaseDialog } from './dialogs/rank-case-dialog.tsx'
import { closeCaseDialog, useCaseDialog } from './case-dialog.ts'
import type { CasesView } from './use-cases.ts'

/** The dialog about a case that is open, if one is. */
export function CaseDialogs({ view }: { readonly view: CasesView }) {
  const dialog = useCaseDialog()
  const onClose = closeCaseDialog
  useEffect(() => closeCaseDialog, [])
  if (dialog === null) return null
  if (dialog.kind === 'open') return <OpenCaseDialog view={view} onClose={onClose} />
  const complaint = view.open.state.complaints.get(dialog.complaint)
  if (!complaint) return null
  const props = { complaint, view, onClose }
  switch (dialog.kind) {
    case 'amend':
      return <AmendCaseDialog {...props} />
    case 'rank':
      return <RankCaseDialog {...props} />
    case 'move':
      return <MoveCaseDialog {...props} step={dialog.step} />
    case 'answer':
    case 'note':
      return <CaseTextDialog {...props} kind={dialog.kind} />
    case 'dispute':
      return <DisputeDialog {...props} />
    case 'settle':
    case 'reopen':
      return <CaseReasonDialog {...props} kind={dialog.kind} />
    case 'close':
      return <CloseCaseDialog {...props} />
    default:
      return assertNever(dialog)
  }
}
