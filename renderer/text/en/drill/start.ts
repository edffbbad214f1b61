import type { runs as jaRuns, start as jaStart } from '../../ja/drill/start.ts'
import type { Same } from '../../same.ts'

/** The words of starting a drill, and of those that ran. */
export const start: Same<typeof jaStart> = {
  action: 'Start the drill',
  title: 'Start the drill: {{name}}',
  lead: 'Read the situation and the rules out to the participants before it begins.',
  brief: 'Situation at the start and rules of the exercise',
  go: 'Start as a drill',
  missing: 'Enter the names of the facilitator and the commander',
  facilitator: 'Facilitator',
  facilitatorHelp: 'Who works the clock and the injects',
  commander: 'Commander (participant)',
  commanderHelp: 'Who commands in the drill',
  pace: 'Speed',
  paceValue: '{{pace}}× (about {{minutes}} min of real time)',
  announcedLabel: 'Announced or not',
  announced: 'Announced',
  unannounced: 'Unannounced'
}

export const runs: Same<typeof jaRuns> = {
  none: 'No drills yet. Choose one under “Scenarios” and start it: it is listed here.',
  state: 'State',
  drill: 'Drill',
  began: 'Began',
  duties: 'Duties',
  open: 'Open',
  is: { running: 'Running', paused: 'Paused', over: 'Over' },
  branch: 'Branch from {{time}}'
}
