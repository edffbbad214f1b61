import fc from 'fast-check'
import type { z } from 'zod'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { deadlineCommands } from '../../shared/incident/deadline/commands.ts'
import { deadlineParts } from '../../shared/incident/deadline/deadline.ts'
import { deadlineEvents } from '../../shared/incident/deadline/events.ts'
import { ClockStartId } from '../../shared/playbook/schema.ts'
import { minutes } from './given.ts'

const deadline = fc.constantFrom('JP-FSA-1', 'JP-PPC-1', 'EU-DORA-1', 'EU-DORA-2', 'US-NYDFS-2', 'none', '__proto__')
const part = fc.constantFrom(...deadlineParts)
const words = fc.constantFrom('', '電話', 'A-104 | `x` <b>')
const reason = fc.constantFrom('', '別件で提出済み')
const at = fc.integer({ min: -120, max: 240 }).map(minutes)
const anchor = fc.constantFrom(...ClockStartId.options)
const span = fc.record({
  amount: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('hours' as const, 'days' as const, 'businessDays' as const, 'months' as const)
})
const change = fc.record(
  {
    owner: fc.constantFrom('R-LG-DPO', 'R-NONE'),
    recipient: words,
    form: words,
    startsFrom: anchor,
    span: fc.option(span),
    outer: fc.option(fc.record({ from: anchor, span })),
    targetMinutes: fc.option(fc.integer({ min: 1, max: 600 }))
  },
  { requiredKeys: [] }
)
const what = fc.constantFrom('report' as const, 'followUp' as const, 'waiver' as const, 'anchor' as const)
const proof = { how: words, receipt: words, evidence: words }

/** Random commands on legal clocks. */
export const anyDeadlineCommand: {
  readonly [N in keyof typeof deadlineCommands]: fc.Arbitrary<CommandData<N>>
} = {
  'deadline.switch': fc.record({ deadline, on: fc.boolean(), reason }),
  'deadline.edit': fc.record({
    deadline,
    change,
    reason
  }),
  'deadline.anchor': fc.record({
    deadlines: fc.array(deadline, { minLength: 1, maxLength: 3 }),
    anchor,
    at,
    note: words
  }),
  'deadline.send': fc.record({ deadline, part, ...proof }),
  'deadline.amend': fc.record({ deadline, part, at, ...proof, reason }),
  'deadline.waive': fc.record({ deadline, reason }),
  'deadline.retract': fc.record({
    deadline,
    what,
    anchor: fc.option(anchor),
    reason
  })
}

/** The events of legal clocks. */
export const deadlineTables = deadlineEvents
type Tables = typeof deadlineTables

/** Valid data for every one of them. */
export const anyDeadlineData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'deadline.switched': fc.record({ deadline, on: fc.boolean(), reason }),
  'deadline.edited': fc.record({ deadline, change, was: change, reason }),
  'deadline.anchored': fc.record({ deadlines: fc.array(deadline, { maxLength: 3 }), anchor, at, note: words }),
  'deadline.sent': fc.record({ deadline, part, dueAt: fc.option(at), ...proof }),
  'deadline.amended': fc.record({ deadline, part, at, ...proof, was: at, reason }),
  'deadline.waived': fc.record({ deadline, reason }),
  'deadline.retracted': fc.record({ deadline, what, anchor: fc.option(anchor), reason })
}
