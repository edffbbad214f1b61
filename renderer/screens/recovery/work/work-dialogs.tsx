import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { AdvanceDialog } from './dialogs/advance-dialog.tsx'
import { BlockDialog } from './dialogs/block-dialog.tsx'
import { EditDialog } from './dialogs/edit-dialog.tsx'
import { EngageDialog } from './dialogs/engage-dialog.tsx'
import { EstimateDialog } from './dialogs/estimate-dialog.tsx'
import { HearDialog } from './dialogs/hear-dialog.tsx'
import { CloseCaseDialog, EndDialog, UnblockDialog } from './dialogs/note-dialogs.tsx'
import { openWorkDialog, useWorkView } from './view.ts'

type Props = { readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** The dialog of work, vendors or estimates that is open, if one is. */
export function WorkDialogs({ state, playbook }: Props) {
  const dialog = useWorkView((view) => view.dialog)
  if (!dialog) return null
  const props = { state, playbook, onClose: () => openWorkDialog(null) }
  const work = 'work' in dialog ? state.work.get(dialog.work) : undefined
  const engagement = 'engagement' in dialog ? state.vendors.get(dialog.engagement) : undefined
  switch (dialog.kind) {
    case 'add':
      return <EditDialog {...props} work={undefined} />
    case 'edit':
      return work ? <EditDialog {...props} work={work} /> : null
    case 'advance':
      return work ? <AdvanceDialog {...props} work={work} /> : null
    case 'block':
      return work ? <BlockDialog {...props} work={work} /> : null
    case 'unblock':
      return work ? <UnblockDialog {...props} work={work} block={dialog.block} /> : null
    case 'finish':
    case 'drop':
    case 'reopen':
      return work ? <EndDialog {...props} work={work} kind={dialog.kind} /> : null
    case 'engage':
      return <EngageDialog {...props} engagement={undefined} />
    case 'amend':
      return engagement ? <EngageDialog {...props} engagement={engagement} /> : null
    case 'hear':
      return engagement ? <HearDialog {...props} engagement={engagement} /> : null
    case 'close':
      return engagement ? <CloseCaseDialog {...props} engagement={engagement} /> : null
    case 'estimate':
      return <EstimateDialog {...props} />
    default:
      return assertNever(dialog)
  }
}
