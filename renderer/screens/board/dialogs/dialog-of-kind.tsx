import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { AddDutyDialog } from './add-duty-dialog.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import { AdvanceDialog } from './advance-dialog.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { BackdateDialog } from './backdate-dialog.tsx'
import { CauseDialog } from './cause-dialog.tsx'
import { CellHistoryDialog } from './cell-history-dialog.tsx'
import { CellsDialog } from './cells-dialog.tsx'
import { CloseDialog, ReopenDialog } from './close-dialog.tsx'
import { DutyReasonDialog } from './duty-reason-dialog.tsx'
import type { BoardDialog } from './open-dialog.ts'
import { closeDialog } from './open-dialog.ts'
import { ReturnDialog } from './return-dialog.tsx'
import { SeverityDialog } from './severity-dialog.tsx'
import { TimesDialog } from './times-dialog.tsx'
import { TitleDialog } from './title-dialog.tsx'
import { TypeDialog } from './type-dialog.tsx'

/** What every dialog of the board is given. */
export type DialogProps = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

type Props = Omit<DialogProps, 'onClose'> & { readonly dialog: BoardDialog }

/** The dialog of the board of each kind. */
export function DialogOfKind({ dialog, state, playbook }: Props) {
  const props = { state, playbook, onClose: closeDialog }
  switch (dialog.kind) {
    case 'title':
      return <TitleDialog {...props} />
    case 'type':
      return <TypeDialog {...props} />
    case 'severity':
      return <SeverityDialog {...props} />
    case 'times':
      return <TimesDialog {...props} />
    case 'cause':
      return <CauseDialog {...props} />
    case 'advance':
      return <AdvanceDialog {...props} />
    case 'return':
      return <ReturnDialog {...props} to={dialog.to} />
    case 'close':
      return <CloseDialog {...props} />
    case 'reopen':
      return <ReopenDialog {...props} />
    case 'adopt':
      return <AdoptDialog {...props} />
    case 'skip':
    case 'exclude':
    case 'uncheck':
      return <DutyReasonDialog {...props} kind={dialog.kind} duties={dialog.duties} />
    case 'assign':
      return <AssignDialog {...props} duties={dialog.duties} />
    case 'backdate':
      return <BackdateDialog {...props} duties={dialog.duties} />
    case 'add':
      return <AddDutyDialog {...props} department={dialog.department} />
    case 'cells':
      return <CellsDialog {...props} cells={dialog.cells} />
    case 'cellHistory':
      return <CellHistoryDialog {...props} cell={dialog.cell} />
    default:
      return assertNever(dialog)
  }
}
