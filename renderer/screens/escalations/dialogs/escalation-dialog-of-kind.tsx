import { assertNever } from '../../../../shared/assert-never.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { AcknowledgeDialog } from './acknowledge-dialog.tsx'
import { CommentDialog } from './comment-dialog.tsx'
import { DeclineDialog } from './decline-dialog.tsx'
import { EscalationReasonDialog } from './escalation-reason-dialog.tsx'
import { HandDialog } from './hand-dialog.tsx'
import { JumpDialog } from './jump-dialog.tsx'
import { LiftDialog } from './lift-dialog.tsx'
import type { EscalationDialog } from './open-dialog.ts'
import { closeEscalationDialog } from './open-dialog.ts'
import { ReportDialog } from './report-dialog.tsx'
import { TakeDialog } from './take-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type Props = {
  readonly dialog: EscalationDialog
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** The dialog about escalations, decisions, bars or reports of each kind. */
export function EscalationDialogOfKind({ dialog, state, playbook }: Props) {
  const onClose = closeEscalationDialog
  switch (dialog.kind) {
    case 'acknowledge':
    case 'resolve':
    case 'comment':
    case 'hand':
    case 'hold':
    case 'resume':
    case 'jump': {
      const escalation = state.escalations.get(dialog.escalation)
      if (!escalation) return null
      const props = { escalation, playbook, onClose }
      if (dialog.kind === 'acknowledge') return <AcknowledgeDialog {...props} />
      if (dialog.kind === 'comment') return <CommentDialog {...props} />
      if (dialog.kind === 'hand') return <HandDialog {...props} state={state} />
      if (dialog.kind === 'jump') return <JumpDialog {...props} />
      return <EscalationReasonDialog {...props} kind={dialog.kind} />
    }
    case 'take':
    case 'decline': {
      const decision = state.decisions.get(dialog.decision)
      if (!decision) return null
      const props = { decision, onClose }
      return dialog.kind === 'take' ? <TakeDialog {...props} state={state} /> : <DeclineDialog {...props} />
    }
    case 'lift':
      return <LiftDialog kind={dialog.bar} bar={state.bars.get(dialog.bar)} onClose={onClose} />
    case 'report':
      return <ReportDialog first={dialog.first} state={state} playbook={playbook} onClose={onClose} />
    case 'withdraw':
      return <WithdrawDialog signal={dialog.signal} onClose={onClose} />
    default:
      return assertNever(dialog)
  }
}
