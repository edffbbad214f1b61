import { useEffect } from 'react'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { closeSupportDialog, useSupportDialog } from './open-dialog.ts'
import { SupportDialogOfKind } from './support-dialog-of-kind.tsx'

type Props = { readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** The dialog of the support desk that is open, if one is. */
export function SupportDialogs(props: Props) {
  const dialog = useSupportDialog()
  useEffect(() => closeSupportDialog, [])
  return dialog && <SupportDialogOfKind {...props} dialog={dialog} />
}
