import type { figures as ja } from '../ja/figures.ts'
import type { Same } from '../same.ts'

/** The words of the comparison of figures. */
export const figures: Same<typeof ja> = {
  title: 'Figures compared',
  lead: 'The figures of the playbook, with live incidents, drills and real cases each among themselves. Press a figure to sort by it, the best first. Where a time is missing it is “not known”.',
  group: 'What is compared',
  of: { live: 'Live', drill: 'Drills', case: 'Real cases' },
  none: {
    live: 'There is no live incident yet.',
    drill: 'There is no drill yet. Declare one from the list of incidents.',
    case: 'No real case was opened yet. Open one from the list of incidents (R).'
  },
  figure: 'Figure',
  middle: 'Median',
  open: 'open',
  sortBy: 'Sort by “{{figure}}”, the best first',
  copy: 'Copy the table'
}
