import type { BriefWords } from './words.ts'

/** The internal brief in English. */
export const briefWordsEn: BriefWords = {
  heading: 'Internal brief',
  untitled: 'Untitled incident',
  type: 'Type and severity',
  phase: 'Phase',
  start: 'Halted since',
  resumed: 'Resumed',
  stopped: 'Halted or restricted',
  nothingStopped: 'nothing',
  cause: 'Cause',
  eta: 'Expected recovery',
  commander: 'Commander',
  join: 'Where to join',
  joinUnknown: 'not set yet (ask the command post)',
  notKnown: 'not known yet',
  nobody: 'nobody named yet',
  todo: (department) => `Next for ${department}`,
  nothingTodo: 'nothing is open; wait for the command post',
  critical: 'critical',
  late: (by) => `${by} late`,
  more: (count) => `${count} more`,
  asOf: 'As of',
  elapsed: (span) => `${span} ago`,
  range: ' – '
}
