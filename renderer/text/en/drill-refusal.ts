import type { drillRefusal as ja } from '../ja/drill-refusal.ts'
import type { Same } from '../same.ts'

/** Why something was not done in a drill, by code. */
export const drillRefusal: Same<typeof ja> = {
  'drill-only-forward': 'The drill clock only goes forward. To go back, make a branch.',
  'drill-over': 'This drill is over.',
  'facilitator-only':
    'Only the facilitator of the drill ({{person}}) can do that. To do it in their place, take the lead first.',
  'inject-out': 'This inject is out already.',
  'inject-skipped': 'This inject was skipped. To bring it all the same, release it.',
  'inject-too-late': 'That is too far ahead: at most seven days after the start.',
  'inject-waiting': 'This inject is not out yet.',
  'no-drill': 'This is no drill with a clock of its own.',
  'no-inject-left': 'No further inject is waiting to come.',
  'no-such-inject': 'That inject is not in this drill.',
  'no-such-change': 'There is no such proposed change.',
  'no-such-subject': 'There is no such thing in this drill.',
  'no-such-word': 'There is no such word of the hot wash.',
  'no-such-scenario': 'That scenario is not here.',
  'outside-the-drill': 'That moment is not within this drill.'
} as const
