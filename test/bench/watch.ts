import type { Envelope, NewEvent } from '../../shared/event/envelope.ts'
import { fold } from '../../shared/incident/fold.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { signalEvents } from '../../shared/incident/signal/events.ts'
import type { SignalFact } from '../../shared/incident/signal/signal.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import { nobody } from '../../shared/people/contact.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import type { Watched } from '../../shared/watch/engine.ts'
import { watch } from '../../shared/watch/engine.ts'
import { gather } from '../../shared/watch/sources/gather.ts'
import { stamped, steps } from '../../shared/watch/step.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { longIncident } from '../helpers/long-incident.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded, timed } from './measure.ts'

const LIVE = 1_000
const DUE = 6_000
const RUNS = 1_000
const HOUR = 3_600_000
const START = Date.UTC(2026, 0, 26)
/** What the escalation system Iris states for a burst of this size (ms). */
const IRIS_MS = 10_000

const signal = writerOf(signalEvents)

/** One look at an incident of 1,000 live steps, and a wake in which 6,000 steps are due at once. */
export function measureWatch(): Measure[] {
  return [measureLook(), measureWake()]
}

function measureLook(): Measure {
  const live = withSteps(LIVE)
  const raised = fold(live.state, stampedAll(steps(live, run(START + HOUR)).append, START + HOUR))
  const watched = { ...live, state: raised }
  for (let index = 0; index < 50; index += 1) watch(watched, START + HOUR + index * 1000)
  const samples = Array.from({ length: RUNS }, (_, index) => timed(() => watch(watched, START + HOUR + index * 1000)))
  const perRule = percentile(
    Array.from({ length: 20 }, () =>
      timed(() => {
        for (const _ of watched.playbook.playbook.escalationRules)
          gather(watched.state, watched.playbook, watched.people, START)
      })
    ),
    0.5
  )
  const value = percentile(samples, 0.99)
  const ratio = rounded(perRule / percentile(samples, 0.5))
  return {
    measure: 'watch',
    value: rounded(value),
    unit: 'ms',
    stat: 'p99',
    n: LIVE,
    budget: 5,
    against: 'gathering what the triggers need anew for every rule',
    ratio
  }
}

function measureWake(): Measure {
  const watched = withSteps(DUE)
  const samples = Array.from({ length: 7 }, () => timed(() => steps(watched, run(START + 48 * HOUR))))
  const rows = steps(watched, run(START + 48 * HOUR)).review?.rows.length ?? 0
  if (rows < DUE) throw new Error(`only ${rows} of ${DUE} steps came into the review`)
  const value = percentile(samples, 0.99)
  return {
    measure: 'wake',
    value: rounded(value),
    unit: 'ms',
    stat: 'p99',
    n: rows,
    budget: 1e3,
    against: 'the ten seconds that Iris states for 6,000 escalations',
    ratio: rounded(IRIS_MS / value)
  }
}

/** A long incident of which this many steps are due: complaints, silent vendors and late actions. */
function withSteps(count: number): Watched {
  const { playbook, hash } = defaultPlaybook()
  const before = longIncident({ stream: 'inc-bench', events: 2_000, playbook, hash, startAt: START, hours: 1 })
  const facts = Array.from({ length: count }, (_, index) =>
    stampedAs(signal('signal.reported', { signal: `s${index}`, fact: factOf(index) }), index)
  )
  const state: IncidentState = fold(fold(emptyIncident, before), facts)
  return { state, playbook: indexPlaybook(playbook), people: nobody }
}

function factOf(index: number): SignalFact {
  if (index % 3 === 0) return { kind: 'complaint', text: '', dispute: true }
  if (index % 3 === 1) return { kind: 'vendorCase', vendor: `V${index}`, topPriority: true }
  return {
    kind: 'actionPlan',
    action: `A${index}`,
    owner: 'R-SYS-INF',
    department: 'system',
    dueAt: START + index * 1000
  }
}

function stampedAs(event: NewEvent, index: number): Envelope {
  return stamped(event, START + index * 100, index)
}

function stampedAll(events: readonly NewEvent[], at: number): Envelope[] {
  return events.map((event, index) => stamped(event, at, index))
}

function run(now: number) {
  return { now, lastRanAt: START, newId: () => 'bench' }
}
