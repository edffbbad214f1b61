import type { Same } from '../../same.ts'
import type { supportAnswers as ja } from '../../ja/support/answers.ts'

/** The words for the answers to customers. */
export const supportAnswers: Same<typeof ja> = {
  title: 'FAQ answers',
  group: 'FAQ',
  list: 'List of answers',
  empty:
    'There are no answers yet. “Draft all” (G) makes answers to the usual questions from the fact sheet, in both languages at once.',
  emptyFacts: 'The more the fact sheet says, the more the answers say.',
  pick: 'Pick an answer from the list on the left.',
  own: 'own question',
  new: 'Add a question',
  status: {
    outdated: 'Published, facts changed',
    rejected: 'Sent back',
    stale: 'Facts changed',
    approved: 'Approved',
    proposed: 'Waits for approval {{signed}}/{{needs}}',
    draft: 'Draft',
    published: 'Published',
    withdrawn: 'Withdrawn'
  },
  oldOut: 'What is published is out of date ({{fields}}). Agents do not read it out.',
  changed: 'Facts that changed: {{fields}}',
  blocks: '{{count}} to fix',
  out: 'Published ({{time}} {{person}})',
  outLink: 'at {{link}}',
  outSame: 'It is the version you see.',
  outOther: 'It is another version than the one you see. Published:',
  notOut: 'Not published yet.',
  withdrawn: 'Withdrawn ({{time}} {{person}}): {{reason}}',
  question: 'Question ({{language}})',
  body: 'Answer ({{language}})',
  placeholders: 'Write facts as {{sample}}: they are filled in from the fact sheet when you save.',
  reworded: '“{{field}}” is said in other words (now: {{value}})',
  unsaved: 'There are unsaved changes. Saving ends the approvals of this version.',
  overtaken: 'The text changed meanwhile. What you typed is still here.',
  takeTheirs: 'Take the new text',
  save: 'Save',
  discard: 'Drop the changes',
  saveFirst: 'There are unsaved changes. Save them first.',
  copy: 'Copy ({{language}})',
  findings: 'Checks',
  changes: {
    title: 'What changed',
    rejected: 'Changed since it was sent back',
    published: 'Changed since it was published',
    signed: 'Changed since it was signed'
  },
  noFindings: 'nothing found',
  block: 'must be mended',
  warn: 'look again',
  act: {
    refill: 'Refill from facts',
    propose: 'Ask for approval',
    approve: 'Approve',
    reject: 'Send back',
    publish: 'Publish',
    withdraw: 'Withdraw'
  },
  bulk: {
    draft: 'Draft all ({{count}})',
    refill: 'Refill all ({{count}})',
    propose: 'Ask approval for all ({{count}})',
    approve: 'Approve all ({{count}})',
    publish: 'Publish all ({{count}})'
  },
  keys: {
    down: 'Next answer',
    up: 'Previous answer',
    draft: 'Draft answers to the usual questions',
    refill: 'Refill all answers whose facts changed',
    propose: 'Ask approval for all',
    approve: 'Approve all',
    publish: 'Publish all that are approved',
    save: 'Save the answer',
    copyJa: 'Copy the Japanese answer',
    copyEn: 'Copy the English answer',
    none: 'No answer is ready for it'
  },
  nothingToDraft: 'There is no question left to draft.',
  done: {
    drafted: '{{count}} answers drafted',
    published: '{{count}} published',
    saved: 'Answer saved'
  },
  dialog: {
    reject: 'Send an answer back',
    withdraw: 'Withdraw an answer',
    publish: 'Publish answers ({{count}})',
    publishLead:
      'What is published stands in the agents’ script at once. When you update the FAQ page, say where it is too.',
    link: 'Link to the page (optional)',
    write: 'Add a question and its answer',
    writeConfirm: 'Add',
    empty: 'Write the question and the answer in both languages'
  }
}
