import { memo } from 'react'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { later } from '../../../parts/later.tsx'
import { useOpenDialog } from './open-dialog.ts'

const DialogOfKind = later(() => import('./dialog-of-kind.tsx').then((part) => part.DialogOfKind))

/** The dialog of the board that is open, if one is. */
export const BoardDialogs = memo(function BoardDialogs(props: {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}) {
  const dialog = useOpenDialog()
  return dialog && <DialogOfKind {...props} dialog={dialog} />
})
