import type { claims as ja } from '../ja/claims.ts'
import type { Same } from '../same.ts'

/** The words of the register of compensation. What its fields are called, the playbook says. */
export const claims: Same<typeof ja> = {
  title: 'Register of cases',
  group: 'Register of cases',
  list: 'Cases of compensation',
  search: 'Search the register',
  searchHint: 'Number, account, asset',
  filterLabel: 'Cases shown',
  filter: { all: 'All', listed: 'Awaiting approval', doubles: 'Possible duplicates' },
  empty: 'There is no case yet. “Add a case” (N) takes one, “Import” (I) a whole CSV file.',
  noneFound: 'No case fits.',
  showAll: 'Show all',
  add: 'Add a case',
  import: 'Import',
  export: 'Export',
  columns: {
    pick: 'Select',
    status: 'State',
    eventTime: 'Time of the event',
    claimed: 'Claimed',
    assessed: 'Assessed'
  },
  pickOne: 'Select case {{number}}',
  pickShown: 'Select the cases shown ({{limit}} at most)',
  unknown: '—',
  double: 'looks like a double (others: {{count}})',
  waiting: 'waits on list {{number}}',
  currency: 'Currency',
  priceSource: 'Source of price or rate',
  source: 'from {{source}}',
  typed: 'typed in',
  byAt: '{{person}} {{time}}',
  bulk: {
    label: 'What is done with the selected cases',
    chosen: 'selected: {{count}}',
    total: 'assessed {{total}}',
    clear: 'Clear selection',
    tooMany: 'At most {{limit}} cases at a time.',
    pay: 'Propose to pay',
    refuse: 'Propose to refuse',
    paid: 'Record as paid',
    close: 'Close'
  },
  totals: {
    title: 'Totals',
    status: 'State',
    count: 'Cases',
    claimed: 'Claimed',
    assessed: 'Assessed',
    paid: 'Paid',
    all: 'All',
    copy: 'Copy table'
  },
  batches: {
    title: 'Lists for approval',
    none: 'There is no list yet. Select cases and propose to pay or refuse them: the list then waits for two people.',
    one: 'List {{number}}',
    what: '{{outcome}} · cases: {{count}} · {{total}}',
    paid: 'paid {{paid}} of {{count}}',
    changed: 'changed cases: {{count}}',
    proposedBy: 'proposed by {{person}} {{time}}',
    open: 'Review',
    sign: 'Review and approve',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw list {{number}}',
    withdrawLead: 'Cases that are not paid go back to “Assessed”; what is paid stays paid.',
    confirmWithdraw: 'Withdraw'
  },
  sign: {
    title: 'List {{number}}',
    lead: 'You approve “{{outcome}}” under your name. Cases: {{count}}.',
    look: '“{{outcome}}”. Cases: {{count}}.',
    total: 'Total {{total}}',
    confirm: 'Approve (cases: {{count}})',
    listLabel: 'Cases on the list'
  },
  propose: {
    payTitle: 'Propose to pay',
    refuseTitle: 'Propose to refuse',
    lead: 'Two people other than you approve this list: legal, and the head of treasury or the commander.',
    note: 'Remarks',
    reason: 'Why nothing is paid',
    confirm: 'Propose (cases: {{count}})'
  },
  pay: {
    title: 'Record as paid',
    lead: 'This records what was really paid. Only cases that two people approved can be recorded.',
    reference: 'Number of the payment record',
    at: 'Paid at',
    confirm: 'Record as paid (cases: {{count}})'
  },
  unpay: {
    title: 'Take the payment back',
    lead: 'Case {{number}} goes back to “Approved, not paid”.',
    confirm: 'Take back'
  },
  close: {
    title: 'Close cases',
    lead: 'Cases to close: {{count}}. A case on which neither paying nor refusing is decided needs a reason.',
    note: 'Reason, remarks',
    confirm: 'Close (cases: {{count}})'
  },
  detail: {
    title: 'Case {{number}}',
    pick: 'Choose a case on the left to see what it says and its history.',
    amend: 'Amend',
    object: 'Record an objection',
    answer: 'Answer the objection',
    unpay: 'Take payment back',
    close: 'Close',
    reopen: 'Reopen',
    objection: 'Objection: {{text}}',
    upheld: 'Upheld: {{text}}',
    dismissed: 'Dismissed: {{text}}',
    objectTitle: 'Objection to case {{number}}',
    objectLead: 'Say in short what the customer says. No names, no addresses.',
    confirmObject: 'Record',
    answerTitle: 'Answer the objection to case {{number}}',
    verdict: 'Verdict',
    answerText: 'What was answered, in short',
    upheldHint: 'Upheld, it goes back to “Assessed” and is approved again. What is paid stays paid.',
    confirmAnswer: 'Record',
    reopenTitle: 'Reopen case {{number}}',
    confirmReopen: 'Reopen',
    history: 'History',
    changed: '{{field}}: {{from}} → {{to}}',
    paidText: '{{amount}} (payment record {{reference}})'
  },
  form: {
    addTitle: 'Add a case',
    amendTitle: 'Amend case {{number}}',
    numberHint: 'assigned automatically if left empty',
    accountHint: 'The reference of the account alone: no name, no mail address, no telephone number.',
    noService: 'not said',
    looksPersonal: 'This reads like a telephone number or a bank account. Is it a reference?',
    doubt: 'Other cases with the same account, asset and time: {{count}}.',
    voids: 'The approval of this case lapses; it has to be proposed again.',
    problem: {
      account: 'a reference of letters and digits, with a digit, without spaces',
      number: 'letters and digits, without spaces'
    },
    bad: '{{field}}: {{problem}}',
    timeBad: 'A time cannot be read.',
    reasonHint: 'Changing what is written takes a reason.',
    confirmAdd: 'Add the case',
    confirmAmend: 'Save'
  },
  file: {
    lead: 'Choose a CSV file whose first line names the fields of the register. If any row is wrong nothing is taken. A case number that is here already is never taken twice.',
    choose: 'Choose a file',
    chooseFirst: 'Choose a CSV file.',
    currency: 'Currency where the file has none',
    ignored: 'Columns that are not taken: {{columns}}',
    doubles: 'Also take possible duplicates: {{count}}',
    changes: 'Also change cases that are here already (empty cells change nothing): {{count}}',
    preview: 'Rows of the file: {{count}}',
    row: 'Row',
    what: 'What comes of it',
    kind: {
      bad: 'wrong',
      double: 'looks like a double',
      changes: 'here, says something else',
      new: 'new',
      same: 'here, the same',
      locked: 'here, paid or closed'
    },
    problem: {
      service: 'the playbook has no such service',
      fault: 'not one of the kinds of fault',
      time: 'no time can be read',
      twice: 'this case number stands there twice',
      quote: 'a quote is never closed',
      long: 'too long'
    },
    fault: {
      'no-account': 'The column “Account reference” is missing. Look at the encoding and at the headings.',
      'too-many': 'At most {{limit}} rows can be taken at once.',
      'drill-file': 'A register that carries the mark of a drill cannot be taken into a live incident.'
    },
    bad: 'Wrong rows: {{count}}. Put them right first.',
    nothing: 'There is no row to take.',
    tooLarge: '{{file}} is too large ({{limit}} MB at most).',
    unreadable: '{{file}} cannot be read.',
    confirm: 'Take in (cases: {{count}})',
    done: 'Taken in: {{count}}',
    exportLead:
      'Writes a CSV file with the 16 fields of the register, currency, state and payment. Cases: {{count}}. Amounts lose no digit, times carry their offset.',
    exportDrill: 'This is a drill: the name of the file and every row carry its mark.',
    exported: 'Exported: {{count}}.',
    lost: 'This encoding cannot hold: {{characters}}'
  },
  keys: {
    add: 'Add a case',
    import: 'Import from CSV',
    export: 'Export as CSV',
    search: 'Search the register',
    down: 'Next case',
    up: 'Previous case',
    pick: 'Select or deselect the case',
    propose: 'Propose to pay the selected cases',
    amend: 'Amend the case',
    nothingPicked: 'Select cases first.',
    nothingThere: 'There is no case to export.',
    nothingChosen: 'Choose a case first.'
  }
}
