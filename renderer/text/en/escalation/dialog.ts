import type { escalationDialog as ja } from '../../ja/escalation/dialog.ts'
import type { Same } from '../../same.ts'

/** The words of the dialogs about escalations, decisions and bars. */
export const escalationDialog: Same<typeof ja> = {
  acknowledge: 'Note an acknowledgement',
  acknowledgeFor: 'Who acknowledged? (as they told you, by phone for instance)',
  acknowledgeConfirm: 'Note for {{count}}',
  acknowledgeNeeded: 'Choose at least one.',
  resolve: 'Resolve the escalation',
  comment: 'Comment',
  commentText: 'Text',
  commentNeeded: 'Type something first.',
  hand: 'Hand over',
  handTo: 'Hand to (a role or a name)',
  handNeeded: 'Say to whom.',
  hold: 'Hold',
  resume: 'Let it go on',
  jump: 'Go to a later level',
  jumpTo: 'Level',
  noLater: 'There is no later level.',
  take: 'Do it',
  decline: 'Decline',
  lift: 'Lift the bar: {{what}}',
  withdraw: 'Take the report back'
}
