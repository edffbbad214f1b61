import type { escalation as ja } from '../ja/escalation.ts'
import type { Same } from '../same.ts'
import { escalationDialog as dialog } from './escalation/dialog.ts'
import { escalationReport as report } from './escalation/report.ts'

/** The words of escalations, on their screen and on the board. */
export const escalation: Same<typeof ja> = {
  dialog,
  report,
  title: 'Escalations',
  list: 'List of escalations',
  listMark: ', ',
  empty: 'No such escalations.',
  none: 'No escalations yet. What is late or unanswered is raised by rule; to tell people by hand, use “Report” (I).',
  nothingChosen: 'Choose one from the list.',
  side: 'Decisions, bars and reports',
  history: 'History',
  engine: 'Automatic',
  forYou: 'for you',
  level: 'Level {{level}}',
  levelOf: 'Level {{level}}/{{levels}}',
  since: 'for {{span}}',
  waitsFor: 'waits for {{who}}',
  lateBy: '{{span}} late',
  nextStep: 'Next',
  nextNone: 'no further level',
  nextHeld: 'held: nothing goes on',
  missingEach: 'Missing: {{who}} (each must acknowledge)',
  missingFirst: 'Waits for {{who}} (one is enough)',
  passedAt: 'The condition passed at {{time}}: ended automatically',
  resolvedBy: 'Resolved by {{person}} at {{time}} ({{reason}})',
  heldBy: 'Held by {{person}} since {{time}} ({{reason}})',
  nothingToAcknowledge: 'No escalation waits for an acknowledgement.',
  acknowledgedNow: '{{rule}}: acknowledgement noted',
  acknowledgeSelf: 'Acknowledge for yourself',
  acknowledgeOther: 'Note that {{who}} acknowledged',
  acknowledgeChoose: 'Note who acknowledged',
  notOpen: 'This escalation is over.',
  engineLate: 'The watch is late (since {{time}}). Check what is due by eye.',
  refused: { held: 'It is held already.', notHeld: 'It is not held.' },
  status: {
    asked: 'Not acknowledged',
    acknowledged: 'Acknowledged',
    held: 'Held',
    resolved: 'Resolved',
    passed: 'Passed'
  },
  next: { raise: 'level {{level}}', repeat: 'reminder', lapse: 'asked again' },
  filter: {
    label: 'What is listed',
    open: 'Open',
    asked: 'Not acknowledged',
    acknowledged: 'In hand',
    over: 'Over',
    all: 'All'
  },
  action: {
    acknowledge: 'Acknowledge',
    acknowledgeNote: 'Note ack',
    acknowledgeShort: 'Ack',
    resolve: 'Resolve',
    comment: 'Comment',
    hand: 'Hand to',
    hold: 'Hold',
    resume: 'Let go on',
    jump: 'Later level',
    take: 'Do it',
    decline: 'Decline',
    lift: 'Sign to lift',
    report: 'Report',
    withdraw: 'Take back'
  },
  keys: {
    down: 'Next escalation',
    up: 'Previous escalation',
    acknowledgeFirst: 'Acknowledge the most pressing escalation',
    resolveFirst: 'Resolve the most pressing escalation'
  },
  path: {
    title: 'Levels',
    ack: { each: 'each must acknowledge', first: 'one acknowledgement is enough', none: 'no acknowledgement needed' },
    state: {
      reached: 'told',
      skipped: 'skipped',
      coming: 'to come',
      jumped: 'left out by a person',
      unneeded: 'not to be reached'
    },
    why: {
      empty: 'nobody stands here: the next level at once',
      absent: 'everyone here is away: the next level at once'
    },
    acknowledged: 'acknowledged by {{person}} at {{time}}',
    asked: 'not acknowledged',
    lapsed: 'went silent: asked again',
    repeats: 'reminded {{count}}× ({{times}})',
    whenResumed: 'once it goes on'
  },
  about: {
    role: 'Role: {{value}}',
    deputy: 'Called: {{value}}',
    tries: '{{value}} calls',
    duty: 'Duty: {{value}}',
    dueAt: 'Due: {{value}}',
    promisedAt: 'Promised for: {{value}}',
    plannedEnd: 'Planned end: {{value}}',
    resumedAt: 'Resumed before: {{value}}',
    minutes: '{{value}} min',
    totalMinutes: '{{value}} min in total',
    waitMinutes: 'Wait: {{value}} min',
    slip: 'Slip no. {{value}}',
    deadline: 'Report: {{value}}',
    missing: 'Missing: {{value}}',
    check: 'Check: {{value}}',
    variance: 'Variance: {{value}}',
    vendor: 'Vendor: {{value}}',
    action: 'Action: {{value}}',
    owner: 'Owner: {{value}}',
    volumeMultiple: '{{value}} times normal',
    supportChannel: 'Channel: {{value}}',
    case: 'Case {{value}}',
    unmet: 'Unmet: {{value}}',
    from: 'Before: {{value}}',
    to: 'After: {{value}}',
    type: 'Type: {{value}}',
    assets: 'Assets: {{value}}',
    services: 'Services: {{value}}'
  },
  decision: {
    title: 'Decisions waiting',
    none: 'No decision waits.',
    taken: 'Done by {{person}} at {{time}} {{reason}}',
    declined: 'Declined by {{person}} at {{time}} ({{reason}})'
  },
  does: {
    haltAllWithdrawals:
      'Sets crypto withdrawals of all assets to "halted" on the board. Stop them in the systems themselves.',
    transferCommand: 'You take command.',
    setType: 'The type of the incident changes.',
    requireHandover: 'Noted as done; the hand-over of command opens.',
    assignActing: 'Noted as done; the call desk opens, where the acting owner is named.',
    callVendorExecutive: 'Noted as done; the call desk opens.',
    byHand: 'Noted as done. The work itself is done by its owner.'
  },
  effect: {
    advanceCall: 'moves the call on',
    setSeverity: 'raises the severity',
    raiseSeverity: 'raises the severity',
    setType: 'changes the type',
    startClock: 'starts the report clock',
    blockAssetSafeClaim: 'bars saying that assets are safe',
    blockResume: 'bars resumption'
  },
  bar: { title: 'Barred', signed: 'Two people must sign to lift it ({{count}} signed)' },
  board: {
    title: 'Waiting',
    decisions: 'Decisions',
    calm: 'Nothing to acknowledge',
    inHand: '{{count}} in hand',
    next: 'Next told',
    afterwards: 'next',
    all: 'All {{count}}',
    more: 'More for {{rule}}'
  },
  away: {
    title: 'While you were away',
    open: 'While away {{count}}',
    lead: 'Nobody watched from {{from}} to {{to}} ({{span}}). {{count}} escalations fell due ({{steps}} steps). Nothing was sounded.',
    list: 'What fell due while you were away',
    later: 'Later',
    all: 'Acknowledge all ({{count}})',
    done: '{{count}} acknowledged',
    seen: 'Seen what fell due while away'
  },
  ahead: {
    lead: 'If nobody acts: {{count}} steps in order',
    span: 'How far ahead',
    hours: '{{count}} h',
    when: 'When',
    left: 'In',
    who: 'Who is told',
    what: 'By which rule',
    effects: 'What happens with it',
    decide: 'decision: {{what}}',
    nothing: 'Nobody is told anything in this time.',
    truncated: 'Only the first {{count}} steps are shown.'
  }
}
