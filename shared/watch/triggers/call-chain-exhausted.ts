import { isReached } from '../call-run.ts'
import type { RoleRun } from '../call-run.ts'
import { minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/**
 * Nobody of a chain can be reached: all were tried, all are away, or so many minutes went by since the first call
 * without an acknowledgement, whichever is first.
 */
export const callChainExhausted: Trigger<'callChainExhausted'> = ({ runs, declared }, rule) =>
  runs.flatMap((run) => {
    if (isReached(run)) return []
    const since = run.firstAt ?? (isDeaf(run) ? declared.at : null)
    if (since === null) return []
    const latest = run.firstAt === null ? since : minutesAfter(since, rule.params.afterMinutes)
    return [
      {
        key: run.role,
        since,
        knownAt: Math.max(since, ...run.calls.map((call) => call.enteredAt)),
        moments: [{ at: Math.min(run.exhaustedAt ?? latest, latest) }],
        actBy: null,
        focus: { role: run.role },
        about: { role: run.role, tries: run.calls.length }
      }
    ]
  })

function isDeaf(run: RoleRun): boolean {
  return run.slots.length > 0 && run.slots.every((slot) => slot.skipped)
}
