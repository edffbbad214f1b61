import { emptyIncident } from '../../shared/incident/state.ts'
import { fold } from '../../shared/incident/fold.ts'
import { longIncident } from '../helpers/long-incident.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded, timed } from './measure.ts'

const EVENTS = 100_000
const COMPARED = 4_000
const RUNS = 9

/** 100,000 events into a state, against copying the state once an event (over fewer events, for it is quadratic). */
export function measureFold(): Measure[] {
  const { playbook, hash } = defaultPlaybook()
  const events = longIncident({ stream: 'inc-bench', events: EVENTS, playbook, hash, startAt: Date.UTC(2026, 0, 26) })
  fold(emptyIncident, events)
  const samples = Array.from({ length: RUNS }, () => timed(() => fold(emptyIncident, events)))
  const few = events.slice(0, COMPARED)
  const batch = percentile(
    Array.from({ length: RUNS }, () => timed(() => fold(emptyIncident, few))),
    0.5
  )
  const oneByOne = timed(() => few.reduce((state, event) => fold(state, [event]), emptyIncident))
  return [
    {
      measure: 'fold',
      value: rounded(percentile(samples, 0.5)),
      unit: 'ms',
      stat: 'median',
      n: EVENTS,
      budget: 100,
      against: `copying the state once an event, ${COMPARED} events`,
      ratio: rounded(oneByOne / batch)
    }
  ]
}
