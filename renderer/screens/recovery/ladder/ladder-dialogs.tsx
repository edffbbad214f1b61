import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { AnnounceDialog } from './dialogs/announce-dialog.tsx'
import { AskAroundDialog } from './dialogs/ask-around-dialog.tsx'
import { BackDialog } from './dialogs/back-dialog.tsx'
import { CellsOverrideDialog } from './dialogs/cells-override-dialog.tsx'
import { ChooseDialog } from './dialogs/choose-dialog.tsx'
import { DropDialog, NoGoDialog } from './dialogs/reason-dialogs.tsx'
import { MeetDialog } from './dialogs/meet-dialog.tsx'
import { OverrideDialog } from './dialogs/override-dialog.tsx'
import { PlanDialog } from './dialogs/plan-dialog.tsx'
import { ReadyDialog } from './dialogs/ready-dialog.tsx'
import { SignDialog } from './dialogs/sign-dialog.tsx'
import { TreatDialog } from './dialogs/treat-dialog.tsx'
import { UpDialog } from './dialogs/up-dialog.tsx'
import type { LadderShown } from './use-ladder.ts'
import { openLadderDialog, useLadderView } from './view.ts'

/** What every dialog of the ladder is given. */
export type LadderDialogProps = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

type Props = Omit<LadderDialogProps, 'onClose'> & { readonly shown: LadderShown }

/** The dialog of the ladder that is open, if one is. */
export function LadderDialogs({ state, playbook, shown }: Props) {
  const dialog = useLadderView((view) => view.dialog)
  if (!dialog) return null
  const props = { state, playbook, onClose: () => openLadderDialog(null) }
  switch (dialog.kind) {
    case 'choose':
      return <ChooseDialog {...props} />
    case 'plan':
      return <PlanDialog {...props} />
    case 'treat':
      return <TreatDialog {...props} />
    case 'announce':
      return <AnnounceDialog {...props} />
    case 'overrideCells':
      return <CellsOverrideDialog {...props} />
    case 'back':
      return <BackDialog {...props} />
    case 'meet':
      return <MeetDialog {...props} gate={dialog.gate} first={dialog.verdict} />
    case 'ready':
      return <ReadyDialog {...props} name={dialog.name} />
    case 'askAround':
      return <AskAroundDialog onClose={props.onClose} />
    case 'noGo':
      return <NoGoDialog {...props} stage={dialog.stage} />
    case 'override':
      return shown.chosen ? <OverrideDialog {...props} chosen={shown.chosen} /> : null
    case 'up':
      return shown.chosen ? <UpDialog {...props} chosen={shown.chosen} /> : null
    case 'sign':
      return <SignDialog {...props} override={dialog.override} />
    case 'drop':
      return <DropDialog {...props} override={dialog.override} />
    default:
      return assertNever(dialog)
  }
}
