import type { finding as ja } from '../../ja/notices/finding.ts'
import type { Same } from '../../same.ts'

/** What the rules find in a text, by check and kind. */
export const finding: Same<typeof ja> = {
  mandatedFieldEmpty: {
    placeholder: '“{{field}}” is not filled in',
    unknown: 'The fact sheet lacks “{{field}}”',
    unsaid: 'The text does not say “{{field}}” as the fact sheet does'
  },
  etaUnknownWithoutNextUpdate: {
    none: 'Recovery time is unknown: promise a time for the next update',
    past: 'The promised time of the next update is past'
  },
  assetClaimUnproven: { claim: 'Says that assets are safe (“{{words}}”) without a signed asset check that passed' },
  causeAsserted: { asserted: 'States the cause as a fact; the cause is not “confirmed” yet' },
  sameAsPrevious: {
    since: 'If there is nothing new, say since when (last notice {{since}})',
    same: 'Says the same as the last notice ({{since}}): say plainly that there is nothing new'
  },
  etaSinglePromise: {
    point: 'The recovery time is a single moment: give a range or “not before”',
    words: 'Promises a time of recovery: give a range or “not before”'
  },
  drillMarkMissing: {
    live: 'Carries the mark of a drill, and this is none',
    missing: 'The drill mark {{mark}} is not first (in long texts also in the body)'
  },
  channelsDiffer: {
    fact: '“{{field}}” differs from the text for {{channel}}',
    days: 'Dates that the text for {{channel}} lacks: {{words}}',
    times: 'Times that the text for {{channel}} lacks: {{words}}',
    numbers: 'Numbers that the text for {{channel}} lacks: {{words}}',
    assets: 'Assets that the text for {{channel}} lacks: {{words}}'
  },
  resumeNoticeTooShort: { short: '{{minutes}} minutes between announcement and resumption (30 or more are due)' },
  approvalMissing: { missing: 'Approval missing ({{needs}})' },
  languageMissing: { body: 'There is no body', title: 'There is no subject' },
  languagesDiffer: {
    days: 'Dates of the other language are missing: {{words}}',
    times: 'Times of the other language are missing: {{words}}',
    numbers: 'Numbers of the other language are missing: {{words}}',
    assets: 'Assets of the other language are missing: {{words}}'
  },
  wrongLanguage: { letters: 'Holds letters of another language, or was not translated' },
  overLimit: {
    title: 'Subject too long ({{used}}/{{limit}})',
    body: 'Body too long ({{used}}/{{limit}})',
    total: 'Too long ({{used}}/{{limit}})'
  },
  factContested: { contested: 'Two people gave “{{field}}” different values: settle it on the fact sheet' },
  timePassed: { passed: 'The time given for “{{field}}” has passed: review it on the fact sheet' }
}
