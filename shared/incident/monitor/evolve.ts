import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { monitorEvents } from './events.ts'
import type { Monitor } from './monitor.ts'

/** What the events of the watch do to an incident. Opened again, it has lost nothing of what was recorded. */
export const monitorEvolve: Evolvers<typeof monitorEvents> = {
  'monitor.opened': (draft, fact) => set(draft, { plan: saidBy(fact, fact.data) }),
  'monitor.limited': (draft, fact) => {
    const { metric, reason: _, ...limit } = fact.data
    set(draft, { limits: new Map(draft.monitor.limits).set(metric, saidBy(fact, limit)) })
  },
  'monitor.recorded': (draft, fact) => {
    const readings = new Map(draft.monitor.readings)
    for (const { metric, value } of fact.data.readings)
      readings.set(metric, [...(readings.get(metric) ?? []), { ...saidBy(fact, value), note: fact.data.note }])
    set(draft, { readings })
  },
  'monitor.extended': (draft, fact) => {
    const { until, reason } = fact.data
    set(draft, { extended: [...draft.monitor.extended, { ...saidBy(fact, until), reason }] })
  },
  'monitor.closed': (draft, fact) => {
    const { left, unmet, reason } = fact.data
    set(draft, { closed: { ...saidBy(fact, reason), left, unmet } })
  },
  'monitor.reopened': (draft) => set(draft, { closed: undefined })
}

function set(draft: Draft, change: Partial<Monitor>): void {
  draft.monitor = { ...draft.monitor, ...change }
}
