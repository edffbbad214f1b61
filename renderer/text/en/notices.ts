import type { notices as ja } from '../ja/notices.ts'
import type { Same } from '../same.ts'
import { dialog } from './notices/dialog.ts'
import { finding } from './notices/finding.ts'

/** The notice desk. */
export const notices: Same<typeof ja> = {
  title: 'Notice desk',
  group: 'Notices',
  newRound: 'New notice',
  holding: 'Holding statement',
  holdingKey: 'Make a holding statement for all channels',
  holdingLeft: '{{left}} left to send without approval',
  emptyTitle: 'No notices yet',
  emptyFacts: 'Fill the fact sheet: texts are made from its facts.',
  emptyNew: '“New notice” (N) makes the texts for all {{count}} channels at once, in Japanese and English.',
  emptyHolding:
    'Facts not there yet? “Holding statement” (H): in the first {{minutes}} minutes it may go out without approval.',
  rounds: 'Rounds of notices',
  search: 'Search notices',
  notFound: 'No text matches.',
  round: {
    numbered: 'No. {{number}} {{stage}}',
    plain: '{{stage}}',
    correction: 'Correction of no. {{number}}',
    add: 'Make the text for {{channel}}',
    out: '{{done}}/{{all}} posted',
    refillAll: 'Refill this round from facts ({{count}})',
    proposeAll: 'Ask approval for this round ({{count}})',
    approveAll: 'Approve this round ({{count}})'
  },
  status: {
    draft: 'Draft',
    stale: 'Facts changed',
    rejected: 'Sent back',
    proposed: 'Approval {{signed}}/{{needs}}',
    approved: 'Approved {{signed}}/{{needs}}',
    planned: 'Planned',
    queued: 'Queued',
    posting: 'Sending',
    failed: 'Send failed',
    posted: 'Posted',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn'
  },
  next: {
    mend: '{{count}} to fix',
    propose: 'Next: ask for approval',
    resubmit: 'Next: fix and ask again',
    fill: 'Next: fill in the new facts',
    refill: 'Next: fill again ({{fields}})',
    approve: 'Waits for {{needs}} ({{span}})',
    post: 'Next: post',
    planned: 'Planned for {{time}}',
    late: 'Planned for {{time}}, which is past',
    free: 'May go out without approval',
    sending: 'In the outbox',
    retry: 'Next: post by hand or send again',
    prove: 'Next: add a link or a screenshot',
    proven: 'Proof there',
    byHand: '{{time}} {{person}}'
  },
  action: {
    propose: 'Ask for approval',
    approve: 'Approve',
    reject: 'Send back',
    refill: 'Refill from facts',
    send: 'Send',
    window: 'Open post window',
    post: 'Mark as posted',
    plan: 'Set posting time',
    prove: 'Add proof',
    correct: 'Make a correction',
    withdraw: 'Withdraw'
  },
  send: {
    lead: 'Once handed to the outbox it goes to customers at once. The text is frozen.',
    drill: 'This is a drill: the outbox stops it, and nothing leaves.',
    by: 'Send by',
    recipients: 'Recipients: {{count}}',
    confirm: 'Hand to the outbox',
    noWay: 'No connector is set up for “{{channel}}”. Post it by hand, or set one up.',
    setUp: 'Set up a connector',
    show: 'Show in the outbox'
  },
  window: {
    drill: 'No post window is opened in a drill.',
    lead: 'The text is put into the window. Post it there yourself, then come back and mark it as posted.',
    where: 'Where',
    language: 'Language',
    open: 'Open'
  },
  key: {
    down: 'Next text',
    up: 'Previous text',
    look: 'Switch the view (text, changes, preview)',
    save: 'Save the text',
    copyBoth: 'Copy both languages',
    copyJa: 'Copy the Japanese text',
    copyEn: 'Copy the English text',
    refillAll: 'Refill the whole round from facts',
    proposeAll: 'Ask approval for the whole round',
    approveAll: 'Approve the whole round',
    promise: 'Promise the next update (holding statement)',
    fact: 'Go to the fact that the text lacks',
    none: {
      refill: 'No text of this round has new facts to take in',
      propose: 'No text of this round can be put up for approval',
      approve: 'No text of this round is yours to approve',
      promise: 'Nothing is to be promised for this text',
      fact: 'This text lacks no fact'
    }
  },
  noneChosen: 'Choose a text from the list on the left.',
  notForStatus: 'Not possible as it stands ({{status}}).',
  blocked: 'Fix first: {{count}}.',
  about: '{{channel}} — {{round}}',
  ja: 'Japanese',
  en: 'English',
  texts: 'Text',
  looks: 'How to look at the text',
  look: { text: 'Edit', frozen: 'Text', changes: 'Changes', preview: 'Preview' },
  part: { title: 'Subject ({{language}})', body: 'Body ({{language}})' },
  save: {
    fromFacts: 'Made from the facts {{time}} ({{person}})',
    byHand: 'Saved {{time}} ({{person}})',
    unsaved: 'Changes not saved.',
    kills: 'Saving voids signatures: {{count}}.',
    save: 'Save ({{keys}})',
    discard: 'Discard changes',
    overtaken: '{{person}} changed the text meanwhile ({{time}}). What you typed is still here.',
    keepMine: 'Go on with mine',
    takeTheirs: 'Take the new text',
    first: 'There are changes that are not saved. Save them first.',
    nothing: 'Nothing to save.'
  },
  changes: {
    against: 'Compare with',
    template: 'Template and facts',
    rejected: 'Text sent back',
    signed: 'Text signed',
    earlier: 'Version before',
    goBack: 'Go back to this',
    corrected: 'Notice corrected',
    previous: 'Notice before',
    same: 'No difference',
    added: 'added',
    removed: 'removed',
    nothing: 'There is nothing to compare with.'
  },
  preview: { page: 'Notice on the top page', mail: 'E-mail', push: 'Notification on a phone', post: 'Post' },
  copy: {
    title: 'Copy the subject ({{language}})',
    body: 'Copy the body ({{language}})',
    ja: 'Copy Japanese',
    en: 'Copy English',
    both: 'Copy both'
  },
  room: {
    title: 'Subject {{used}}/{{limit}}',
    body: 'Body {{used}}/{{limit}}',
    total: '{{used}}/{{limit}} (full-width 2, URL 23)',
    over: '{{over}} over'
  },
  approval: {
    title: 'Approval',
    signed: '{{need}}: {{person}} {{time}}',
    missing: '{{need}}: missing',
    mine: 'You may approve',
    dead: 'Approval void: {{need}} {{person}} {{time}}',
    becauseText: 'the text changed',
    becauseFact: 'a fact changed ({{field}})',
    rejected: '{{person}} sent it back {{time}}: “{{reason}}”',
    free: 'This statement may go out without approval ({{left}} left)',
    promise: 'Promise the next update for {{time}}',
    showChanges: 'Show what changed',
    bar: {
      edited: 'A holding statement that was edited by hand needs approval',
      promise: 'It does not promise the next update within 15 minutes, so it needs approval',
      'first-notice-out': 'Once the first notice is out, a holding statement needs approval too',
      'time-over': 'The time to send without approval is over: it needs approval'
    }
  },
  posted: {
    recorded: 'Posting recorded ({{channel}})',
    at: 'Posted {{time}} — {{person}}',
    span: 'Started {{from}}, done {{to}} — {{person}}',
    unapproved: 'Without approval (rule for holding statements)',
    noProof: 'No proof of posting yet',
    frozen: 'This is the text that was posted. It cannot change.',
    corrects: 'Corrects the notice of {{time}}: {{reason}}',
    correctedBy: 'This notice was corrected',
    showOther: 'Show',
    withdrawn: '{{person}} withdrew it {{time}}: “{{reason}}”'
  },
  findings: {
    title: 'Checks',
    none: 'No rule is broken',
    blocks: '{{count}} blocking',
    warns: '{{count}} to look at',
    in: '{{language}}: ',
    block: 'Blocks',
    warn: 'Look',
    rule: 'Rule {{rule}}',
    confirm: 'It says so in other words',
    mend: 'Fix {{language}}',
    facts: 'Fix in the fact sheet'
  },
  dialog,
  finding
}
