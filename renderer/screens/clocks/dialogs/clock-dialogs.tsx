import { useEffect } from 'react'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { later } from '../../../parts/later.tsx'
import { closeClockDialog, useClockDialog } from './open-dialog.ts'

const ClockDialogOfKind = later(() => import('./clock-dialog-of-kind.tsx').then((part) => part.ClockDialogOfKind))

/** The dialog about a report that is open, if one is. */
export function ClockDialogs(props: { readonly state: IncidentState; readonly playbook: PlaybookIndex }) {
  const dialog = useClockDialog()
  useEffect(() => closeClockDialog, [])
  return dialog && <ClockDialogOfKind {...props} dialog={dialog} />
}
