import type { facts as ja } from '../ja/facts.ts'
import type { Same } from '../same.ts'

/** The fact sheet: what may be said to customers, in both languages. */
export const facts: Same<typeof ja> = {
  title: 'Fact sheet',
  list: 'List of fields',
  mandated: 'Mandated {{filled}}/{{all}}',
  mandatedDone: 'Mandated fields filled',
  nextToFill: 'Next empty field',
  nothingToFill: 'No mandated field is empty and nothing is contested.',
  copySheet: 'Copy the whole sheet ({{language}})',
  print: 'Print the fact sheet',
  paper: {
    head: 'Printed {{time}}. Internal fields are not in it.',
    field: 'Field',
    by: 'Entered',
    empty: '— (empty)'
  },
  languages: { ja: 'Japanese', en: 'English' },
  groups: {
    needed: 'Mandated and empty',
    mandated: 'Mandated',
    recommended: 'Recommended',
    further: 'Used in texts',
    internal: 'Internal'
  },
  status: {
    empty: 'Empty',
    takenBack: 'Taken back (empty)',
    unknown: 'Not known',
    set: 'Filled',
    stamp: 'Stamped when a text is made'
  },
  contestedShort: 'Contested',
  unsaved: 'Not saved',
  doubtful: 'To check',
  setBy: 'Set by {{person}} at {{time}}',
  cause: 'Cause: {{status}}',
  causeStatus: 'How sure we are of the cause',
  review: 'Review',
  fields: {
    ja: 'Japanese',
    en: 'English',
    shortJa: 'Short form, Japanese',
    shortEn: 'Short form, English',
    short: 'Short form (for push and social media, optional)',
    time: 'Time',
    shape: 'Kind of estimate',
    from: 'At the earliest',
    to: 'At the latest',
    basis: 'Basis (internal)',
    reviewAt: 'Review at'
  },
  shapes: { unknown: 'Not known', from: 'Not before', until: 'By', range: 'Range' },
  unknownAs: 'Texts say: “{{ja}}” / “{{en}}”',
  setUnknown: 'Set to “not known”',
  writeText: 'Write the text',
  takeBack: 'Take back (empty again)',
  takingBack: 'Saving makes the field empty again. The history keeps what was.',
  inMinutes: 'in {{count}} min',
  save: 'Save',
  discard: 'Discard what I typed',
  savedNow: '{{field}} saved',
  problem: {
    language: 'Write both languages.',
    short: 'Give the short form in both languages, or in neither.',
    time: 'Give the time.',
    order: 'The latest time is before the earliest.',
    same: 'Nothing has changed.'
  },
  movedOn: '{{person}} changed this field while you typed: “{{value}}”. Saving overwrites it.',
  offered: 'Offered',
  sources: {
    matrix: 'From the service matrix',
    causeText: 'From the playbook',
    haltTime: 'From the halt time',
    assetCheck: 'From the asset check'
  },
  use: 'Use this',
  doubts: {
    claim: '“{{words}}” ({{language}}) says that assets are safe. {{bar}}',
    asserted:
      'The cause is told as a fact ({{language}}). Until it is confirmed, say “possible” or “under investigation”.',
    single: 'Recovery is promised for one moment. A range or “not before” is safer.',
    passed: '{{time}} has passed.',
    differs: 'The record has {{time}}.'
  },
  bars: {
    barred: 'Saying that assets are safe is barred now.',
    failed: 'A check of the assets stands failed.',
    stale: 'The last check that passed is too old; it has to be done again.',
    open: 'The check of the assets is still under way.',
    none: 'The check of the assets has not begun.'
  },
  assetsAllowed: 'A signed check has passed: the status of the assets may be told.',
  assetsBlocked: 'No claim that assets are safe: {{bar}} “Not known” (being verified) may be used.',
  quoting: 'Texts that quote it',
  quotingNone: 'No text quotes this field.',
  quotingStates: {
    draft: 'Draft',
    proposed: 'Waits for approval',
    approved: 'Approved',
    sending: 'Being sent',
    posted: 'Posted'
  },
  answer: 'FAQ “{{question}}”',
  older: 'quotes an older version',
  number: 'no. {{count}}',
  falls: 'Saving kills {{count}} approvals: {{who}}',
  fallsRow: 'Approval is lost: {{who}}',
  postedOld: '{{count}} posted texts will tell something old. An update or a correction is due.',
  noFalls: 'Saving kills no approval.',
  history: 'History',
  historyNone: 'Nobody has written anything yet.',
  historyTakenBack: 'Taken back',
  historyStatus: 'Cause set to “{{status}}”',
  historyText: 'Internal: {{text}}',
  historyBasis: 'Basis: {{basis}}',
  historyReview: 'Review {{time}}',
  useAgain: 'Use this again',
  stands: 'Stands now',
  contested: 'Two people wrote different things. Choose the right one.',
  contestedSaid: '{{person}} {{time}}: “{{value}}”',
  keep: 'This one is right',
  internalNote: 'For our own people. No notice quotes it; the message of the call desk reads it out.',
  nothingChosen: 'Choose a field from the list.',
  group: 'Fact sheet',
  keys: {
    down: 'Next field',
    up: 'Previous field',
    edit: 'Write in the chosen field',
    next: 'Next empty or contested field',
    save: 'Save the chosen field',
    copy: 'Copy the whole sheet'
  }
}
