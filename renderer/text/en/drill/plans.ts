import type { plans as ja } from '../../ja/drill/plans.ts'
import type { Same } from '../../same.ts'

/** The words of planned drills and of their calendar. */
export const plans: Same<typeof ja> = {
  planned: 'Planned drills',
  calendar: 'Calendar: required drills',
  new: 'Plan a drill',
  newTitle: 'Plan a drill',
  editTitle: 'Change the plan',
  cancelTitle: 'Call the drill off',
  checkTitle: 'Comms check beforehand',
  checkLead:
    'Reach the participants, make sure that they will be there, and record it. Another time asks everybody again.',
  lead: 'Nothing starts by itself at that time: you are reminded, and a person starts it.',
  nobody: 'Nobody is listed. Add the participants under “Change”.',
  none: 'Nothing is planned. Choose a scenario and a time under “Plan a drill” (N).',
  nothingDue: 'There is nothing to be remembered now.',
  reminders: 'Reminders',
  at: 'Time',
  who: 'Facilitator and commander',
  confirmed: 'Confirmed',
  do: 'Actions',
  start: 'Start',
  check: 'Comms check',
  edit: 'Change',
  cancel: 'Call off',
  scenario: 'Scenario',
  departments: 'Departments that take part',
  leadershipLed: 'led by the management',
  leadershipLedLong: 'Led by the management (representative director, officer for systems)',
  participants: 'Participants',
  participantsHelp: 'One a line: “name, department”. Without a department it is the first of those that take part.',
  lineBad: 'The department of “{{line}}” is not known',
  note: 'Note',
  moved: 'Moved {{count}} times',
  what: 'Requirement',
  of: 'Who',
  house: 'Whole company',
  last: 'Last',
  dueBy: 'Due by',
  next: 'Planned',
  already: 'That is recorded already',
  demand: {
    'half-yearly': 'A drill every half year',
    'leadership-led': 'A drill led by the management (yearly)',
    'call-tree': 'A test of the call tree (quarterly)'
  },
  is: { met: 'Met', planned: 'Planned', soon: 'Due soon', late: 'Overdue', never: 'Never run' },
  stands: { planned: 'Planned', due: 'Its time has passed', ran: 'Ran', cancelled: 'Called off' },
  answer: { confirmed: 'Confirmed', declined: 'Cannot come', open: 'Not asked yet' },
  remind: {
    near: '“{{name}}” is near ({{time}}).',
    due: 'It is time for “{{name}}” ({{time}}).',
    missed: 'Nobody started “{{name}}” ({{time}}).',
    open: '{{count}} participants have not answered.',
    demand: '{{who}}: {{what}} – {{state}}',
    more: '{{count}} more in the calendar below.'
  }
}
