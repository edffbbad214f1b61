import type { DeskWords } from './desk.ts'

/** The words of the call desk and of escalations in English. */
export const deskWordsEn: DeskWords = {
  outcomes: {
    confirmed: 'reached and confirmed',
    reached: 'reached, not confirmed',
    noAnswer: 'no answer',
    voicemail: 'left message',
    wrongNumber: 'wrong number',
    declined: 'declined',
    willCallBack: 'will call back'
  },
  skipped: { empty: 'nobody stands on this level', absent: 'everyone on this level is away' },
  bars: { resume: 'resumption', assetSafeClaim: 'saying that assets are safe' },
  signals: {
    unauthorisedTransfer: 'An unauthorised transfer is suspected',
    personalData: 'A leak of personal data is suspected',
    rumour: 'Outsiders talk about it',
    vendorCase: 'Vendor case opened',
    vendorAnswer: 'Vendor answered',
    supportLoad: 'Support load',
    assetCheck: 'Asset check',
    complaint: 'Complaint',
    resumeAttempt: 'Resumption attempted',
    clockStart: 'Report clock started',
    reportFiled: 'Report filed',
    actionPlan: 'Preventive action',
    actionDone: 'Preventive action done'
  },
  effects: {
    assignActing: 'name an acting owner',
    transferCommand: 'take command',
    allowHoldingStatement: 'publish a holding statement',
    requireNotice: 'publish a notice',
    raiseToExecutive: 'executive review',
    considerPressConference: 'hold a press conference or not',
    haltAllWithdrawals: 'stop the withdrawals of all assets',
    requireDecision: 'halt everything or not',
    addStaff: 'add support staff',
    requestFaqUpdate: 'update the FAQ',
    requireHandover: 'hand over command',
    callVendorExecutive: "call the vendor's executive",
    openDispute: 'open a dispute case',
    setType: 'change the type',
    other: 'decision'
  },
  fields: { numbers: 'numbers', addresses: 'addresses', note: 'note', all: 'the whole card' },
  shownFor: { call: 'to call', copy: 'to copy', edit: 'to edit', check: 'to check' },
  printed: { 'call-sheets': 'Call sheets', list: 'List of contacts' },
  message: {
    type: 'Type',
    severity: 'Severity',
    haltStart: 'Halted since',
    join: 'Join at',
    action: 'Next action',
    drill: '[DRILL] This is a drill.',
    readBack: 'Please repeat these five points and say that you accept.',
    notKnown: 'not known yet',
    standBy: 'stand by for the command post'
  }
}
