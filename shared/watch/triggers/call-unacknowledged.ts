import { slotKey } from '../../incident/call/call.ts'
import { isReached } from '../call-run.ts'
import type { Trigger } from './subject.ts'

/** A call that nobody acknowledged in time, until the next in the chain is tried (manual, chapter 6: the deputies). */
export const callUnacknowledged: Trigger<'callUnacknowledged'> = ({ runs }) =>
  runs.flatMap((run) => {
    if (isReached(run)) return []
    return run.slots.flatMap((slot, index) => {
      const movedOn = run.slots.slice(index + 1).some((later) => later.firstAt !== null)
      if (slot.firstAt === null || slot.timeoutAt === null || movedOn) return []
      const last = slot.attempts.at(-1)
      return [
        {
          key: `${run.role}/${slotKey(slot.link.slot)}`,
          since: slot.firstAt,
          knownAt: last?.enteredAt ?? slot.firstAt,
          moments: [{ at: slot.timeoutAt }],
          actBy: null,
          focus: { role: run.role, slot: slot.link.slot },
          about: { role: run.role, deputy: slot.link.slot.role, tries: slot.attempts.length }
        }
      ]
    })
  })
