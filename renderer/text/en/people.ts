import type { people as ja } from '../ja/people.ts'
import type { Same } from '../same.ts'
import { exporting } from './people/exporting.ts'
import { form } from './people/form.ts'
import { importing } from './people/importing.ts'
import { reach } from './people/reach.ts'

/** The words of the list of people. */
export const people: Same<typeof ja> = {
  title: 'People',
  figures: '{{people}} people · {{filled}} of {{roles}} roles filled',
  search: 'Search people',
  searchHint: 'Name, reading, role',
  searchClear: 'Clear the search',
  filters: 'Show only',
  add: 'Add a person',
  importOpen: 'Import',
  exportOpen: 'Export',
  external: 'Outside parties',
  other: 'People without a role',
  filled: '{{filled}} / {{all}} roles',
  vacant: 'No one assigned',
  vacantHelp: 'Called by role',
  fillIn: 'Assign',
  fillInFor: 'Assign {{role}}',
  addDeputy: 'Add a deputy',
  nothing: 'Nobody matches',
  clear: 'Show everybody',
  showMore: 'Show {{count}} more',
  firstRun:
    'Nobody is registered yet. Import a CSV or vCard file, or assign the roles one by one. A role without a person still stands in the contact tree under its own name.',
  retiredRole: 'A role that the playbook lacks ({{role}})',
  locked: 'The personal fields cannot be opened: their key is not on this machine',
  lockedName: '(name cannot be opened)',
  phones: 'Numbers: {{count}}',
  noPhone: 'No number',
  order: { first: 'Primary', deputy: 'Deputy {{order}}' },
  filter: {
    unverified: 'Not verified for {{days}} days',
    'few-numbers': 'One number or none',
    vacant: 'Vacant roles',
    absent: 'Absent'
  },
  presence: { present: 'Available', 'off-hours': 'Off hours', absent: 'Absent' },
  absentUntil: 'Absent until {{day}}',
  verified: {
    today: 'Verified today',
    ago: 'Verified {{days}} d ago',
    overdue: 'Unverified for {{days}} days',
    never: 'Never verified'
  },
  panel: {
    label: 'The person chosen',
    close: 'Close the details',
    numbers: 'Numbers, in the order to try',
    addresses: 'Addresses, in the order to use',
    show: 'Show',
    showNumbers: 'Show the numbers',
    showAddresses: 'Show the addresses',
    showNote: 'Show the note',
    hide: 'Hide',
    hidesIn: 'Hides in {{seconds}} s',
    logged: 'Who saw it, and when, is recorded',
    copy: 'Copy: {{value}}',
    hours: 'Working hours',
    always: 'Not given (any time)',
    zone: 'Time zone',
    languages: 'Languages',
    absences: 'Absences',
    verifiedOn: 'Last verified on',
    note: 'Note',
    noteHidden: 'There is one (hidden)',
    verifyNow: 'Verify now',
    verifyTitle: 'Verify a contact',
    verifyLead:
      'Did you make sure today, with {{name}}, that the numbers and addresses are right? It is recorded as verified on {{day}}.',
    verifyDo: 'They are right',
    verifiedDone: '{{name}} is verified',
    retire: 'Retire',
    retireTitle: 'Retire {{name}}',
    retireLead: 'They leave the list and the contact tree. Their name stays in past records.',
    retireDo: 'Retire',
    retired: '{{name}} was retired',
    up: 'Call earlier',
    down: 'Call later',
    orderOf: 'Order of calling',
    orderDone: 'The order of calling was changed'
  },
  kind: { mobile: 'Mobile', work: 'Work', home: 'Home', other: 'Other', personal: 'Personal' },
  weekday: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  protection: {
    os: 'Names, numbers, addresses and notes are stored encrypted, under a key that the operating system keeps.',
    none: 'The operating system keeps no key here. Contacts are stored encrypted, but the key lies in the same folder: whoever can read the folder can read them.',
    locked: '{{count}} keys cannot be opened. Of their contacts only the role is shown.'
  },
  command: {
    search: 'Search people',
    next: 'Next person',
    previous: 'Previous person',
    show: 'Show the numbers',
    edit: 'Change the person chosen',
    earlier: 'Call the person chosen earlier',
    later: 'Call the person chosen later',
    close: 'Close the details'
  },
  form,
  reach,
  importing,
  exporting
}
