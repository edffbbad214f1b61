import type { tracker as ja } from '../ja/tracker.ts'
import type { Same } from '../same.ts'

/** The words of the list of preventive actions over all incidents. */
export const tracker: Same<typeof ja> = {
  title: 'Preventive actions',
  link: 'All incidents',
  group: 'Live or drills',
  live: 'Live {{count}}',
  drill: 'Drills {{count}}',
  filterLabel: 'Which actions',
  department: 'Department',
  anyDepartment: 'All departments',
  category: 'Category',
  anyCategory: 'All categories',
  search: 'Search the actions',
  searchHint: 'incident, number, action, owner',
  copy: 'Copy',
  csv: 'CSV',
  print: 'Print',
  nothing: 'There is no action on the list.',
  none: 'No live incident has a preventive action yet. Plan one in an incident, under After → Preventive actions, and it stands here.',
  noneOfDrills:
    'No drill has an improvement action yet. Plan one in a drill, under After → Preventive actions, and it stands here.',
  noneFound: 'No action fits.',
  showAll: 'Show all',
  heads: {
    what: 'Action',
    incident: 'Incident',
    owner: 'Owner',
    due: 'Next due',
    reminder: 'Reminder',
    status: 'State'
  },
  closed: 'closed',
  running: 'open',
  reminded: '{{time}}, level {{level}} of {{of}}',
  notReminded: 'none',
  keys: {
    down: 'Next action',
    up: 'Previous action',
    open: 'Open the action',
    drill: 'Switch between live and drills',
    copy: 'Copy the list',
    csv: 'Export the list as CSV',
    print: 'Print the list'
  }
}
