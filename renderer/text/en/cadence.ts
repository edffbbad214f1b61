import type { cadence as ja } from '../ja/cadence.ts'
import type { Same } from '../same.ts'

/** The clocks of what customers are to hear, and the strip that says on every screen what runs out next. */
export const cadence: Same<typeof ja> = {
  title: 'Notice clocks',
  open: 'Open the notice desk',
  kinds: {
    first: 'First notice',
    channels: 'All channels',
    update: 'Next update',
    eta: 'New ETA',
    rumour: 'Word on the rumour',
    planned: 'Notice before the end'
  },
  met: 'done {{time}}',
  metLate: 'done {{time}} ({{span}} late)',
  noneHelp: 'This type and severity set no times for notices.',
  channel: {
    full: '{{channel}}: posted at {{time}}',
    holding: '{{channel}}: a holding statement alone, at {{time}}',
    none: '{{channel}}: nothing posted'
  },
  every: 'every {{count}} min',
  longFrom: '({{count}} from {{time}})',
  longNow: 'long mode: every {{count}} min',
  strip: 'The incident',
  next: 'Next',
  late: 'Late',
  others: '+{{count}}',
  nothingNext: 'Nothing runs out',
  closed: 'Closed incident',
  goNext: 'Go to what runs out next',
  goLate: 'Go to what is late'
}
