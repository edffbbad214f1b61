import type { dialog as ja } from '../../ja/notices/dialog.ts'
import type { Same } from '../../same.ts'

/** The dialogs of the notice desk. */
export const dialog: Same<typeof ja> = {
  refillLead:
    '{{person}} wrote over this text. Filled again from the facts it changes as follows. The record keeps what it was.',
  new: 'Make a new notice',
  newConfirm: 'Make the texts',
  stage: 'Stage',
  stageHelp: {
    pre: 'Before a planned halt',
    start: 'The first word of a halt: start, cause, outlook, impact, contact',
    update: 'Where things stand and the outlook',
    resume: 'Services are coming back',
    after: 'What happened, why, and what prevents it',
    holding: 'A short word while facts are being checked'
  },
  channels: 'Channels',
  channelNeeded: 'Choose at least one channel.',
  reject: 'Send the text back',
  rejectLead: 'The reason stays with the text and is shown with the changes when it is put up again.',
  post: 'Mark as posted',
  postLead: 'The text is frozen as it stands.',
  postAt: 'Posted at',
  postStarted: 'Sending started at',
  link: 'Link to the post',
  linkHelp: 'May be added later.',
  proof: 'Screenshot',
  proofChoose: 'Choose a file',
  proofPaste: 'An image can be pasted with Ctrl+V.',
  proofRemove: 'Take off',
  prove: 'Add proof of posting',
  proveNeeded: 'Give a link or a screenshot.',
  plan: 'Set the posting time',
  planAt: 'To be posted at',
  planClear: 'Drop the planned time',
  correct: 'Make a correction',
  correctLead: 'The notice stays as it is; the text of the correction is made from the facts as they stand.',
  withdraw: 'Withdraw',
  withdrawOut: 'It is posted: take it down there too. The record keeps it.',
  withdrawDraft: 'This text will not be used. The record keeps it.'
}
