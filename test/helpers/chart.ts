import type { Chart } from '../../shared/view/chart/chart.ts'
import { chartOf } from '../../shared/view/chart/chart.ts'
import { emptyHistory, extendHistory } from '../../shared/view/chart/history.ts'
import type { Given } from './given.ts'
import { minutes, playbook } from './given.ts'

/** The chart of a given incident at a minute from the start. */
export function chartAt(minute: number, { state, events }: Pick<Given, 'state' | 'events'>): Chart {
  return chartOf(state, extendHistory(emptyHistory, events), events, playbook, minutes(minute))
}
