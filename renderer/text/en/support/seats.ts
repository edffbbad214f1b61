import type { Same } from '../../same.ts'
import type { supportSeats as ja } from '../../ja/support/seats.ts'

/** The words for who sits at the support desk. */
export const supportSeats: Same<typeof ja> = {
  title: 'Staff at the desk',
  now: 'On duty',
  toCome: 'To come',
  over: 'Shifts that are over',
  empty: 'Nobody is listed. Use “Add a shift” (S) to record who sits where and when they are relieved.',
  nobodyNow: 'Nobody is on duty.',
  add: 'Add a shift',
  since: 'since {{time}}',
  from: 'comes at {{time}}',
  relief: 'relief',
  noRelief: 'no relief planned',
  reliefBy: 'relieved by {{name}}',
  relieve: 'Relieve',
  relieveOf: 'Relieve {{name}}',
  end: 'End',
  endOf: 'End the shift of {{name}}',
  change: 'Change',
  changeOf: 'Change the shift of {{name}}',
  cancel: 'Cancel',
  cancelOf: 'Cancel the shift of {{name}}',
  ended: 'until {{time}}',
  cancelled: 'Cancelled ({{reason}})',
  endedNow: 'The shift of {{name}} has ended',
  planned: 'Shift recorded',
  relieved: '{{name}} took over',
  dialog: {
    add: 'Add a shift at the desk',
    change: 'Change the shift of {{name}}',
    relieve: 'Relieve {{name}}',
    cancel: 'Cancel the shift of {{name}}',
    save: 'Record',
    person: 'Person',
    channel: 'Channel',
    fromTime: 'Begins',
    until: 'Relief planned',
    reliefName: 'Relieved by (optional)',
    next: 'Who takes the seat',
    personNeeded: 'Type the person’s name',
    timeNeeded: 'Type when the shift begins'
  }
}
