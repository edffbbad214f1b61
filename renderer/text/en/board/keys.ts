import type { boardKeys as ja } from '../../ja/board/keys.ts'
import type { Same } from '../../same.ts'

/** What the board's keys do. */
export const boardKeys: Same<typeof ja> = {
  group: 'View',
  noDuty: 'Choose a duty first.',
  down: 'Next duty (↓)',
  up: 'Previous duty (↑)',
  left: 'Department to the left (←)',
  right: 'Department to the right (→)',
  open: 'Open the duty (Enter)',
  check: 'Tick (Space)',
  next: 'Tick the first of the next actions',
  start: 'Start',
  assign: 'Assign',
  note: 'Write a note',
  evidence: 'Attach evidence',
  mark: 'Mark for a bulk action',
  skip: 'Skip',
  exclude: 'Not applicable',
  uncheck: 'Take back',
  backdate: 'Tick with an earlier time',
  add: 'Add a duty',
  closePanel: 'Close the duty’s details',
  services: 'Go to the table of services',
  phase: 'Go on to the next phase',
  search: 'Search duties'
}
