import { useEffect } from 'react'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { later } from '../../../parts/later.tsx'
import { closeEscalationDialog, useEscalationDialog } from './open-dialog.ts'

const EscalationDialogOfKind = later(() =>
  import('./escalation-dialog-of-kind.tsx').then((part) => part.EscalationDialogOfKind)
)

/** The dialog about escalations, decisions, bars or reports that is open, if one is. */
export function EscalationDialogs(props: { readonly state: IncidentState; readonly playbook: PlaybookIndex }) {
  const dialog = useEscalationDialog()
  useEffect(() => closeEscalationDialog, [])
  return dialog && <EscalationDialogOfKind {...props} dialog={dialog} />
}
