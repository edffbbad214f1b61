import { useEffect } from 'react'
import { assertNever } from '../../../shared/assert-never.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { ActionDialog } from './actions/action-dialog.tsx'
import { ActionWordDialog } from './actions/action-word-dialog.tsx'
import { JudgeDialog } from './actions/judge-dialog.tsx'
import { CauseDialog } from './causes/cause-dialog.tsx'
import { LessonDialog } from './causes/lesson-dialog.tsx'
import { RemoveDialog } from './causes/remove-dialog.tsx'
import { closeAfterDialog, useAfterDialog } from './dialog.ts'

/** The dialog of what comes after that is open, if one is. */
export function AfterDialogs({ open }: { readonly open: OpenIncidentProps }) {
  const dialog = useAfterDialog()
  const onClose = closeAfterDialog
  useEffect(() => closeAfterDialog, [])
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'addCause':
      return <CauseDialog open={open} parent={dialog.parent} onClose={onClose} />
    case 'amendCause':
      return <CauseDialog open={open} cause={open.state.causes.get(dialog.cause)} onClose={onClose} />
    case 'removeCause':
    case 'unlearn':
      return <RemoveDialog open={open} dialog={dialog} onClose={onClose} />
    case 'learn':
      return <LessonDialog kind={dialog.lesson} onClose={onClose} />
    case 'plan':
      return <ActionDialog open={open} causes={dialog.causes} onClose={onClose} />
    case 'amend':
    case 'finish':
    case 'judge':
    case 'drop':
    case 'reopen': {
      const action = open.state.actions.get(dialog.action)
      if (!action) return null
      if (dialog.kind === 'amend') return <ActionDialog open={open} action={action} onClose={onClose} />
      if (dialog.kind === 'judge') return <JudgeDialog action={action} onClose={onClose} />
      return <ActionWordDialog action={action} kind={dialog.kind} onClose={onClose} />
    }
    default:
      return assertNever(dialog)
  }
}
