import { assertNever } from '../../../../shared/assert-never.ts'
import { standingOf } from '../../../../shared/incident/deadline/standing.ts'
import { ruleOf } from '../../../../shared/incident/deadline/terms.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { AnchorDialog } from './anchor-dialog.tsx'
import { ClockReasonDialog } from './clock-reason-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import type { ClockDialog } from './open-dialog.ts'
import { closeClockDialog } from './open-dialog.ts'
import { SentDialog } from './sent-dialog.tsx'

type Props = { readonly dialog: ClockDialog; readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** The dialog about a report of each kind. */
export function ClockDialogOfKind({ dialog, state, playbook }: Props) {
  const { kind, deadline, part, anchor } = dialog
  const rule = ruleOf(deadline, playbook)
  if (!rule) return null
  const standing = standingOf(state, rule, part, playbook.playbook.regulatorDeadlines)
  const props = { standing, onClose: closeClockDialog }
  switch (kind) {
    case 'send':
    case 'amend':
      return <SentDialog {...props} kind={kind} />
    case 'anchor':
      return <AnchorDialog {...props} state={state} playbook={playbook} />
    case 'edit':
      return <EditDialog {...props} playbook={playbook} />
    case 'takeBackSent':
    case 'takeBackAnchor':
    case 'waive':
    case 'unwaive':
    case 'off':
      return <ClockReasonDialog {...props} kind={kind} anchor={anchor} />
    default:
      return assertNever(kind)
  }
}
