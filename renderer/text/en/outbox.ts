import type { outbox as ja } from '../ja/outbox.ts'
import type { Same } from '../same.ts'

/** The words of the outbox: what leaves the console. */
export const outbox: Same<typeof ja> = {
  title: 'Outbox',
  sides: 'Sides of the outbox',
  side: { sendings: 'Sendings', brief: 'Brief', page: 'Status page' },
  waiting: { sendings: '{{count}} to do', brief: '{{count}} due', page: '{{count}} due' },
  toWays: 'Connectors',
  toDesk: 'To the notice desk',
  listMark: ', ',
  drillNone: 'This is a drill. Nothing left the machine.',
  drillBlocked: 'This is a drill. Nothing left the machine ({{count}} stopped in the outbox).',
  emptyTitle: 'Nothing to send',
  empty: 'Approved notices that you send from the notice desk appear here. The internal brief is sent from here too.',
  emptyNoWays:
    'There are no connectors yet. Set up mail, a status page or a webhook to send approved notices and the internal brief from here. Notices can be posted by hand without any.',
  emptyDrill:
    'Whatever you send in a drill stops in the outbox and never leaves the machine: practise as if it were real.',
  filters: 'Filter',
  filter: { all: 'All', person: 'To do', moving: 'On its way', over: 'Done' },
  search: 'Search sendings',
  searchHint: 'Connector, text, state',
  searchClear: 'Clear the search',
  nothingFound: 'No such sending.',
  list: 'Sendings',
  since: 'for {{span}}',
  ago: '({{span}} ago)',
  via: 'via {{way}}',
  viaBy: 'via {{way}}, put into the outbox by {{person}} at {{time}}',
  elsewhere: '(sent from another console)',
  attempts: 'tried {{count}} ×',
  nextIn: 'next try in {{span}}',
  nextNow: 'tried again now',
  mailing: 'Progress of the mailing',
  mailed: '{{sent}} of {{all}} sent',
  percent: '{{percent}} %',
  pace: '{{count}} a minute',
  left: 'about {{span}} left',
  refusedCount: '· {{count}} refused',
  unknownCount: '· {{count}} unknown',
  link: 'To be seen at',
  mend: {
    settings: 'Fix the settings of “{{way}}”',
    list: 'Import a mailing list for “{{way}}”',
    retryAll: 'Try all {{count}} that failed via “{{way}}”',
    retried: '{{count}} are sent again',
    none: 'The picked sending has not failed.'
  },
  blockedWhy: 'The outbox stopped it because this is a drill. Nothing left the machine.',
  someUnknown:
    'Nothing is known of {{count}} recipients. Open the list, and say whether they have it or are sent it again.',
  decided: 'Decided by {{person}} at {{time}}',
  decidedWhy: 'Decided by {{person}} at {{time}} (reason: {{reason}})',
  writtenAt: 'The text was put into the outbox at {{time}}.',
  reasonOptional: 'Reason (optional)',
  source: {
    notice: 'Open this notice on the desk',
    brief: 'See the brief as it reads now',
    statusPage: 'See the page as it reads now'
  },
  history: 'History',
  byItself: 'automatic',
  language: { ja: 'Japanese', en: 'English' },
  textIn: 'Text ({{language}})',
  copyIn: 'Copy the text in {{language}}',
  pageText: 'The status page is made of the notices that are out when it goes.',
  noText: 'There is no text.',
  truth: {
    title: 'Is it still true?',
    same: 'The facts that it quotes have not changed.',
    changed: '{{count}} of the facts that it quotes changed.',
    newer: 'There is a newer notice on this channel (no. {{number}}).',
    gone: 'taken back',
    isOther: 'changed',
    since: 'since {{time}}'
  },
  act: {
    release: 'Still true, send',
    retry: 'Try now',
    confirm: 'It arrived',
    hold: 'Hold',
    cancel: 'Cancel sending'
  },
  ask: {
    release: {
      title: 'Is it still true?',
      confirm: 'Still true, send',
      lead: 'Read the text against the facts as they are now. If it is wrong, close this, cancel the sending and write a new notice.'
    },
    retry: {
      title: 'Try now',
      confirm: 'Send again',
      lead: 'It is sent at once, without waiting. Where arrival is unknown, make sure first that it did not arrive.'
    },
    confirm: {
      title: 'Record that it arrived',
      confirm: 'It arrived',
      lead: 'Look at the other side and make sure that it is there. It is not sent again.'
    },
    hold: {
      title: 'Hold the sending',
      confirm: 'Hold',
      lead: 'It does not go until somebody says that it is still true.'
    },
    cancel: {
      title: 'Cancel the sending',
      confirm: 'Cancel sending',
      lead: 'This sending is over then. What has gone already cannot be called back.'
    }
  },
  done: {
    release: 'On its way: {{what}}',
    retry: 'Sent again: {{what}}',
    confirm: 'Recorded as arrived: {{what}}',
    hold: 'Held: {{what}}',
    cancel: 'Cancelled: {{what}}'
  },
  recipients: {
    open: { refused: '{{count}} refused', unknown: '{{count}} unknown' },
    title: { refused: 'Refused recipients', unknown: 'Recipients of whom nothing is known' },
    lead: {
      refused: 'The mail server did not take these. The number is its answer (SMTP).',
      unknown:
        'The line was cut while these were being sent. Look at the mail server’s log, mark them and say what you found. With none marked it is said of all.'
    },
    elsewhere: 'The recipients are kept on the console that sent it, and nowhere else.',
    reveal: 'Show addresses',
    hide: 'Mask addresses',
    save: 'Export as CSV',
    recorded: 'Showing and exporting are recorded',
    saved: 'Recipients exported',
    before: 'Back',
    after: 'Next',
    range: '{{from}}–{{to}} of {{total}}',
    mark: 'Mark',
    markOne: 'Mark no. {{number}}',
    number: 'No.',
    address: 'Address',
    answer: 'Answer',
    gone: 'not to be shown',
    none: 'There are no such recipients.',
    arrived: 'They have it ({{count}})',
    again: 'Send again ({{count}})',
    sure: 'Did you make sure that it did not arrive? Whoever has it gets it twice.',
    settled: 'Recorded'
  },
  brief: {
    list: 'Departments',
    title: 'Internal brief for {{department}}',
    occasion: {
      declared: 'Declared at {{time}}: every department has to be told.',
      phase: 'Phase “{{phase}}” since {{time}}: every department has to be told.'
    },
    standing: {
      due: 'Due',
      stuck: 'Not through',
      'under-way': 'On its way',
      told: 'Told',
      blocked: 'Stopped: drill',
      closed: 'Not due'
    },
    noWay: 'No connector',
    noWayHelp: 'No connector leads to this department. Copy the text and pass it on by chat or by voice.',
    setUp: 'Set up a connector',
    last: 'last {{time}}',
    never: 'never sent',
    due: 'Not told yet: {{who}}',
    sendDue: 'Send all due ({{count}})',
    nothingDue: 'No brief that is due can be sent.',
    send: 'Send by {{way}}',
    queued: 'Put into the outbox ({{way}})',
    queuedAll: '{{count}} put into the outbox',
    showOpen: 'See the sending by {{way}}',
    asNow: 'Sent now ({{time}}), it would read:',
    keys: {
      down: 'Next department',
      up: 'Previous department',
      send: 'Send the brief to this department',
      sendDue: 'Send every brief that is due',
      copy: 'Copy the brief'
    }
  },
  page: {
    title: 'How the status page reads',
    which: 'Page',
    one: '{{way}} ({{channel}})',
    noneTitle: 'There is no status page',
    none: 'Set up a folder or an HTTP address to publish the notices that are out as a page in Japanese and English, as JSON and as an Atom feed.',
    standing: {
      outdated: 'What is published is out of date: publish it again.',
      missing: 'Notices are out that this page does not show yet.',
      current: 'What is published is up to date.',
      never: 'Nothing was published yet.'
    },
    last: 'Last published {{time}}',
    publish: 'Publish',
    again: 'Publish again',
    queued: 'The status page was put into the outbox'
  },
  keys: {
    down: 'Next sending',
    up: 'Previous sending',
    retryAll: 'Try everything again that failed by the same connector'
  }
}
