import { useEffect } from 'react'
import { later } from '../../../parts/later.tsx'
import { openDeskDialog, useNoticeDesk } from '../desk.ts'
import type { DeskView } from '../use-desk-view.ts'

const DialogOfKind = later(() => import('./dialog-of-kind.tsx').then((part) => part.DialogOfKind))

/** The dialog of the desk that is open, if one is. */
export function DeskDialogs({ view }: { readonly view: DeskView }) {
  const dialog = useNoticeDesk((desk) => desk.dialog)
  useEffect(() => () => openDeskDialog(null), [])
  return dialog && <DialogOfKind view={view} dialog={dialog} />
}
