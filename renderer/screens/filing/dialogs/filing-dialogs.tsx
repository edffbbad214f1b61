import { useEffect } from 'react'
import type { Filing } from '../../../../shared/incident/filing/filing.ts'
import { later } from '../../../parts/later.tsx'
import { closeFilingDialog, useFilingDialog } from '../open-dialog.ts'
import type { OpenReport } from '../use-report.ts'

const DialogOfKind = later(() => import('./dialog-of-kind.tsx').then((part) => part.FilingDialogOfKind))

/** The dialog about a version that is open, if one is. */
export function FilingDialogs(props: { readonly report: OpenReport; readonly filing: Filing }) {
  const dialog = useFilingDialog()
  useEffect(() => closeFilingDialog, [])
  return dialog && <DialogOfKind {...props} dialog={dialog} />
}
