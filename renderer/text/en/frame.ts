import type { frame as ja } from '../ja/frame.ts'
import type { Same } from '../same.ts'

/** The words around every screen. */
export const frame: Same<typeof ja> = {
  product: 'Haltdesk',
  bands: 'Messages',
  skip: 'Skip to content',
  home: 'Incidents',
  board: 'Board',
  people: 'People',
  dryrun: 'Dry run',
  notices: 'Notices',
  calls: 'Calls',
  tree: 'Contact tree',
  escalations: 'Escalations',
  ahead: 'Seeing ahead',
  unacknowledged: '{{count}} not acknowledged',
  timeline: 'Timeline',
  handover: 'Hand-over',
  rail: {
    home: 'Incidents',
    people: 'People',
    board: 'Board',
    notices: 'Notices',
    calls: 'Calls',
    escalations: 'Escalations',
    timeline: 'Timeline',
    handover: 'Hand-over'
  },
  tabs: 'Screens of this place',
  tab: {
    notices: 'Notice desk'
  },
  railNote: ' ({{note}})',
  settings: 'Settings',
  commands: 'Commands',
  keys: 'Keys',
  nobody: 'No name set',
  whoTitle: 'Who are you?',
  whoLead: 'Every entry carries a name, a department and a role. Say who you are before you act.',
  whoStart: 'Start with this name',
  whoLater: 'Later',
  whoRoleNone: 'No role (member of the department)',
  saving: 'Saving…',
  saved: 'Saved',
  savedAt: 'Saved {{time}}',
  notSaved: 'Not saved',
  allSaved: 'Everything saved',
  lineLost: 'The line to the host is lost. What you do now is not saved. Reconnecting…',
  lineBack: 'The line is back',
  drillBand: 'DRILL — this is not a real halt',
  troubleDismiss: 'I have read this',
  startFailed: 'Haltdesk could not start. Quit it and start it again. Your records are on disk.',
  loadFailed: 'This part of the console could not be read. Your records are on disk.',
  loadAgain: 'Load the page again',
  incidentMissing: 'This incident is not here',
  incidentMissingHelp: 'Go back to the list, or import the file that it was exported to.'
}
