import type { drillRefusal as ja } from '../ja/drill-refusal.ts'
import type { Same } from '../same.ts'

/** Why something was not done in a drill, by code. */
export const drillRefusal: Same<typeof ja> = {
  'drill-only-forward': 'The drill clock only goes forward. To go back, make a branch.',
  'drill-over': 'This drill is over.',
  'facilitator-only':
    'Only the facilitator of the drill ({{person}}) can do that. To do it in their place, take the lead first.',
  'no-drill': 'This is no drill with a clock of its own.',
  'no-inject-left': 'No further inject is waiting to come.',
  'no-such-scenario': 'That scenario is not here.',
  'outside-the-drill': 'That moment is not within this drill.',
  'no-such-inject': 'That inject is not in this drill.'
} as const
