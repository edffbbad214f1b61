import type { board as ja } from '../ja/board.ts'
import type { Same } from '../same.ts'
import { boardDialog as dialog } from './board/dialog.ts'
import { boardKeys as keys } from './board/keys.ts'
import { boardPanel as panel } from './board/panel.ts'

/** The words of the board screen. */
export const board: Same<typeof ja> = {
  title: 'Board',
  listMark: ', ',
  drillEnded: 'This drill was ended by {{person}} at {{time}}. To try again, make a branch of it.',
  closed: '{{person}} closed this incident at {{time}}. Reopen it to change anything.',
  dialog,
  keys,
  panel,
  due: {
    at: 'due {{time}}',
    soon: 'in {{span}}',
    late: '{{span}} late',
    seconds: '{{count}} s'
  },
  anchor: {
    halt: 'the halt',
    plannedStart: 'the planned start',
    plannedEnd: 'the planned end',
    resume: 'the resumption'
  },
  why: {
    after: '{{count}} min after {{anchor}}',
    before: '{{count}} min before {{anchor}}',
    nominal: 'Assumed, {{anchor}} has no time yet: {{from}}',
    round: 'every {{count}} min after the last round',
    set: 'as set when it was added'
  },
  header: {
    label: 'State of the incident',
    timesEdit: 'See or correct the times',
    since: 'since the halt at {{time}}',
    stopped: 'resumed at {{time}}',
    startsAt: 'until the halt planned for {{time}}',
    startPassed: 'past the start planned for {{time}}, not halted',
    noHalt: 'no halt; since it was declared',
    phases: 'Phases',
    phaseHere: 'present phase',
    advanceTo: 'Go on to “{{phase}}”',
    returnTo: 'Go back to “{{phase}}”',
    late: 'Late',
    criticalLate: '{{count}} critical',
    nextDue: 'Next due',
    nothingDue: 'nothing',
    commander: 'Commander',
    nobody: 'nobody',
    from: 'since {{time}}',
    handover: 'To the hand-over of command',
    cause: 'Cause {{status}}',
    more: 'More',
    print: 'Print'
  },
  contested: {
    label: '{{field}} is contested',
    said: '{{value}} ({{person}} {{time}})',
    keep: 'Keep this',
    reason: 'Settles the contest'
  },
  strip: { title: 'Next actions', nothing: 'Nothing to do right now.' },
  filter: {
    label: 'What is shown',
    mine: 'Mine',
    department: 'My department',
    late: 'Late',
    critical: 'Critical',
    open: 'Open',
    allPhases: 'All phases',
    search: 'Search duties',
    searchClear: 'Clear the search',
    clear: 'Reset view',
    zone: 'Times in {{zone}}'
  },
  column: {
    progress: '{{closed}}/{{total}}',
    progressOf: 'Progress of {{department}}',
    late: 'Late {{count}}',
    soon: 'Soon {{count}}',
    add: 'Add a duty for {{department}}',
    duties: 'Duties of {{department}}'
  },
  empty: {
    filtered: 'None of the {{count}} duties fits.',
    none: '{{department}} has no duties in this phase.',
    showAll: 'Show all phases',
    add: 'Add a duty'
  },
  card: {
    critical: 'Critical',
    addedId: 'Added',
    check: 'Tick {{id}}',
    uncheck: '{{id}} is closed: take it back',
    locked: '{{id}} waits for {{duties}}',
    countersign: 'Sign {{id}} as the second person',
    waits: 'waits for {{duties}}',
    mine: '{{who}} (you)',
    mark: 'Mark {{id}}',
    evidence: 'Evidence {{count}}',
    evidenceOwed: 'Evidence missing',
    evidenceNeeded: 'Needs evidence',
    signed: 'Signed {{count}}/2',
    rounds: 'Rounds {{count}}',
    every: 'every {{count}} min',
    notes: 'Notes {{count}}',
    added: 'Added',
    carriedOver: 'from before ({{phase}})',
    ahead: 'later ({{phase}})'
  },
  matrix: {
    title: 'Services',
    allNormal: 'all normal',
    everyAsset: 'All assets',
    notPerAsset: 'not set by asset',
    rival: 'also reported: {{state}}',
    selected: 'Selected {{count}}',
    selectFirst: 'Select cells first.',
    selectOne: 'Select exactly one cell.',
    set: 'Change state',
    history: 'History',
    clear: 'Clear selection',
    addAsset: 'Add an asset (Enter)'
  },
  bulk: {
    label: 'All marked duties at once',
    marked: 'Marked {{count}}',
    check: 'Tick {{count}}',
    clear: 'Clear marks',
    split: 'This applies to {{able}} of {{all}}.'
  },
  print: { at: 'Printed {{time}}', filtered: '(narrowed list)' }
}
