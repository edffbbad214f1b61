import type { FilingWords } from './words.ts'

const stages = { first: 'First report', interim: 'Interim report', final: 'Final report' } as const

/** The words of reports to authorities in English. */
export const filingWordsEn: FilingWords = {
  stages,
  version: (stage, number) => `${stages[stage]} (version ${number})`,
  list: '- ',
  detected: (time) => `Detected: ${time}`,
  type: 'Type',
  title: 'Title',
  severity: 'Severity (own scale)',
  decided: 'Halt decided',
  effective: 'Halt effective',
  contained: 'Contained',
  stopped: 'Halted or restricted',
  now: 'State now',
  allBack: 'nothing halted or restricted',
  cases: (count) => `Customer cases taken: ${count}`,
  causes: { unknown: 'Under investigation (not known at this time)', suspected: 'Suspected', confirmed: 'Confirmed' },
  work: (title, how) => `Recovery work “${title}”: ${how}`,
  finished: 'done',
  dropped: 'dropped',
  share: (percent) => (percent === 0 ? 'not begun' : `under way (${percent}%)`),
  vendor: (name, time) => `Vendor “${name}” engaged (${time})`,
  more: (count) => `and ${count} more`,
  recovered: (time) => `Recovered: ${time}`,
  expected: (from, to) => {
    if (from !== null && to !== null)
      return from === to ? `Recovery expected: ${from}` : `Recovery expected between ${from} and ${to}`
    return from === null ? `Recovery expected by ${to}` : `Recovery expected not before ${from}; end not known`
  },
  open: 'Recovery time not known yet',
  review: (time) => ` (to be reviewed ${time})`,
  posted: (channel, stage, time) => `${time} ${channel}${stage === '' ? '' : `: ${stage}`}`,
  passed: (round, time) => `Asset check round ${round}: every check passed, signed by two people (${time}).`,
  stale: 'The regular check after it is not done yet.',
  checking: (round) => `Asset check round ${round} is under way.`,
  failed: (checks) => `Failed checks: ${checks}`,
  leak: (time) => `A possible leak was reported (${time}). The number of records is being investigated.`,
  planned: (action, owner, due) => `${action} (owner: ${owner}, due ${due})`,
  done: (action) => `${action} (done)`,
  between: ', ',
  colon: ': ',
  document: {
    heading: 'Incident report',
    draft: '[DRAFT, NOT FINAL] ',
    authority: 'To',
    report: 'Report',
    version: 'Version',
    asOf: 'As of',
    zone: 'Times in',
    finalised: 'Finalised',
    sent: 'Sent',
    hash: 'Document hash (SHA-256)',
    field: 'Field',
    content: 'Content',
    missing: '(not filled in)',
    otherLanguage: '(Not written in English. Japanese original)',
    notFinal: 'not final',
    notSent: 'not sent'
  }
}
