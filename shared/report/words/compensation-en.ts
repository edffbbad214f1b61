import type { CompensationTerms } from './compensation.ts'

export const compensationWordsEn: CompensationTerms = {
  faults: {
    open: 'Not decided',
    company: 'The company',
    customer: 'The customer',
    thirdParty: 'A third party',
    shared: 'Both sides'
  },
  laws: { japan: 'The Japanese rules apply', elsewhere: 'The Japanese rules do not apply' },
  clearances: { confirmed: 'Accident confirmed by the association', exception: 'Exception to the ban' },
  outcomes: { pay: 'Pay', refuse: 'Do not pay' },
  needs: { legal: 'Legal', money: 'Head of treasury or the commander' },
  statuses: {
    received: 'Received',
    assessed: 'Assessed',
    approved: 'Approved, not paid',
    paid: 'Paid',
    refused: 'Refused',
    objection: 'Objection',
    closed: 'Closed'
  },
  batches: {
    open: 'Waits for approval',
    decided: 'Approved',
    stale: 'Void (something changed)',
    withdrawn: 'Withdrawn'
  },
  terms: {
    scope: 'scope of the event',
    basisAt: 'reference time',
    formula: 'formula',
    fault: 'fault',
    funding: 'funding'
  },
  register: {
    mark: 'Drill mark',
    currency: 'Currency',
    priceSource: 'Source of price or rate',
    status: 'State',
    paidAmount: 'Amount paid',
    paymentReference: 'Payment record'
  },
  upheld: 'Upheld',
  dismissed: 'Dismissed'
}
