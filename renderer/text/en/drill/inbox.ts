import type { inbox as ja } from '../../ja/drill/inbox.ts'
import type { Same } from '../../same.ts'

/** The words of the band of a drill and of its inbox. */
export const inbox: Same<typeof ja> = {
  title: 'Inbox (injects)',
  open: 'Open the inbox',
  button: 'Inbox {{count}}',
  buttonNew: 'Inbox: {{count}} new',
  new: 'New',
  more: '{{count}} more new',
  none: 'Nothing has arrived yet. What does is shown at the top of every screen.',
  from: 'From {{from}}',
  arrived: 'Arrived {{time}}',
  see: 'Seen',
  seeFirst: 'Mark what arrived first as seen',
  seen: 'Seen by {{who}} at {{time}}',
  answer: 'Answer',
  answerTitle: 'Answer the inject',
  answerFirst: 'Answer what arrived first',
  answerField: 'Answer (short)',
  answered: 'Answered by {{who}} at {{time}}: {{text}}',
  attachment: 'Attachment {{name}}',
  goTo: 'To {{place}}',
  group: 'Inbox',
  resume: 'Go on with the drill',
  branch: 'Branch from {{time}}',
  toDesk: 'Facilitator'
}
