import type { recoveryChart as ja } from '../../ja/recovery/chart.ts'
import type { Same } from '../../same.ts'

/** The words of the recovery chart on the screen, besides those that it shares with its picture. */
export const recoveryChart: Same<typeof ja> = {
  title: 'Recovery chart',
  short: 'Chart',
  empty:
    'There is no work, no estimate and no step yet. Add the first under “Work and ETA”: planned and actual then show here.',
  neverAny: 'No work, estimate or step was recorded. Notices, events and what was halted are all that is shown.',
  plot: 'Moment to read out (arrows move it, with Shift to the next event)',
  readAt: 'At {{time}}',
  now: 'Back to now',
  legend: 'Lines and their values',
  hide: 'Hide {{name}}',
  show: 'Show {{name}}',
  lanes: 'Events',
  marksHere: 'Marked here',
  moreMarks: 'and {{count}} more',
  allMarks: 'All events',
  noMarks: 'Nothing is marked here',
  closed: 'Halted or limited',
  nothingClosed: 'No service is halted',
  axis: { wall: 'Clock', tplus: 'T+' },
  axisLabel: 'How time is shown',
  overview: 'All of it (drag to choose a part)',
  brush: 'Edge of what is shown (arrows move it)',
  picture: 'Chart',
  table: 'Table',
  tableLabel: 'The figures of the chart',
  tableCut: '{{shown}} of {{all}} moments (the CSV file has all)',
  forecast: 'Pace forecast (internal)',
  zoomIn: 'Nearer',
  zoomOut: 'Further',
  whole: 'All',
  export: 'Export',
  exportPng: 'Picture (PNG)',
  exportSvg: 'Picture (SVG)',
  exportCsv: 'Table (CSV)',
  print: 'Print',
  exported: '{{file}} is written',
  failed: 'The picture could not be made',
  clusterOf: '{{count}}',
  key: {
    left: 'Read further left',
    right: 'Read further right',
    axis: 'Clock or T+',
    table: 'Chart or table'
  },
  strip: {
    label: 'How recovery goes',
    open: 'Open the chart',
    work: 'Work {{share}}',
    plan: 'planned {{share}}',
    eta: 'ETA {{eta}}',
    step: 'step {{order}}'
  }
}
