import type { library as ja } from '../../ja/drill/library.ts'
import type { Same } from '../../same.ts'

/** The words of the list of scenarios. */
export const library: Same<typeof ja> = {
  list: 'List of scenarios',
  search: 'Search scenarios',
  searchHint: 'Name, type, objective',
  none: 'No scenario matches “{{search}}”.',
  loading: 'Reading the scenarios…',
  group: {
    guided: 'Start here',
    own: 'Your own',
    playbook: 'From the playbook',
    case: 'From real cases'
  },
  about: '{{type}} · expected {{severity}} · {{minutes}} min · {{count}} injects',
  start: 'Situation at the start',
  objectives: 'Objectives',
  injects: 'Injects',
  timeline: 'Timeline of the injects',
  timelineHelp: 'Choose a mark to read it. The arrow keys move to the one before and after.',
  rules: 'Rules of the exercise',
  passCriteria: 'Pass criteria',
  hotwash: 'Questions for the hot wash',
  via: {
    phone: 'Phone',
    chat: 'Chat',
    room: 'In person',
    social: 'Social media',
    mail: 'Mail',
    dashboard: 'Dashboard'
  },
  at: 'From the start',
  from: 'From',
  text: 'Text',
  expected: 'Expected action (trainees do not see it)',
  deeds: 'Actions that the log proves',
  deedsNone: 'none',
  within: 'Target',
  withinValue: 'within {{time}}',
  attachments: 'Attachments',
  conditions: 'Conditions',
  onlyIf: 'Comes only if: {{what}}',
  skipIf: 'Does not come if: {{what}}',
  by: '{{what}} (by {{time}} from the start)',
  injectOut: 'inject {{id}} is out',
  mark: '{{time}} {{way}} {{from}}',
  playbookNone: 'The playbook has no drills.',
  copy: 'Copy the run sheet'
}
