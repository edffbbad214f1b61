import type { RunningClock } from '../../../shared/view/running-clocks.ts'
import { openPanel } from '../../screens/board/panel/panel-part.ts'
import { showClocks } from '../../screens/clocks/clocks-view.ts'
import { go } from '../../store/route.ts'

/** Goes to where something that runs out is dealt with. */
export function goToClock(clock: RunningClock, stream: string): void {
  switch (clock.kind) {
    case 'notice':
      return go({ screen: 'notices', stream })
    case 'duty':
      go({ screen: 'board', stream })
      return openPanel(clock.duty)
    case 'deadline':
      showClocks({ filter: 'active', search: '', selected: clock.key })
      return go({ screen: 'clocks', stream })
    case 'escalation':
      return go({ screen: 'ahead', stream })
  }
}
