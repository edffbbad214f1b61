import { assertNever } from '../../../shared/assert-never.ts'
import { CallBackDialog } from './call-back-dialog.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { openDeskDialog, useDesk } from './desk.ts'
import { SheetsDialog } from './sheet/sheets-dialog.tsx'
import { TypedDialog } from './typed/typed-dialog.tsx'
import type { DeskView } from './use-desk.ts'

/** The dialog of the desk that is open, if one is. */
export function DeskDialogs({ view }: { readonly view: DeskView }) {
  const dialog = useDesk((picked) => picked.dialog)
  const close = () => openDeskDialog(null)
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'callBack':
      return <CallBackDialog call={view.chosen} onClose={close} />
    case 'sheets':
      return <SheetsDialog watched={view.watched} onClose={close} />
    case 'typed':
      return <TypedDialog watched={view.watched} onClose={close} />
    case 'correct':
      return <CorrectDialog call={view.watched.state.calls.get(dialog.call)} onClose={close} />
    default:
      return assertNever(dialog)
  }
}
