import type { Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { vendorCommands } from './commands.ts'
import { vendorEvents } from './events.ts'
import type { Engagement } from './vendor.ts'

const write = writerOf(vendorEvents)

/** What is decided of vendors and outside experts. A party may be engaged for several things, each case once. */
export const vendorDecide: Deciders<typeof vendorCommands> = {
  'vendor.engage': (state, data, context) => {
    const same = [...state.vendors.values()].some(
      (one) => !one.closed && one.vendor === data.vendor && one.caseNumber === data.caseNumber && one.task === data.task
    )
    return same ? refused('already-so') : decided(write('vendor.engaged', { ...data, engagement: context.newId() }))
  },
  'vendor.amend': (state, data) =>
    onOpen(state, data.engagement, ({ vendor, caseNumber, topPriority }) =>
      caseNumber === data.caseNumber && topPriority === data.topPriority
        ? refused('already-so')
        : decided(write('vendor.amended', { ...data, vendor }))
    ),
  'vendor.hear': (state, data, context) =>
    onOpen(state, data.engagement, ({ vendor }) =>
      data.nextAt !== null && data.nextAt < context.happenedAt
        ? refused('end-before-start')
        : decided(write('vendor.heard', { ...data, vendor }))
    ),
  'vendor.close': (state, data) =>
    onOpen(state, data.engagement, ({ vendor }) => decided(write('vendor.closed', { ...data, vendor })))
}

function onOpen(state: IncidentState, id: string, then: (engagement: Engagement) => Decision): Decision {
  const engagement = state.vendors.get(id)
  if (!engagement) return refused('no-such-engagement')
  return engagement.closed ? refused('case-closed') : then(engagement)
}
