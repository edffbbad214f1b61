import type { Shift } from '../../incident/shift/shift.ts'
import { isOnDuty, isToCome } from '../../incident/shift/shift.ts'
import type { IncidentState } from '../../incident/state.ts'

/** Who sits at the desk, who comes, and who was there, at a moment. */
export type Seats = {
  /** Whose relief is late first, then by when it comes; those without one last. */
  readonly now: readonly Shift[]
  /** The next first. */
  readonly toCome: readonly Shift[]
  /** The last that left first; cancelled turns among them. */
  readonly over: readonly Shift[]
  /** How many sit there past the time of their relief. */
  readonly late: number
}

/** The turns at the desk at a moment (ms). */
export function seatsAt({ shifts }: Pick<IncidentState, 'shifts'>, at: number): Seats {
  const all = [...shifts.values()]
  const now = all
    .filter((shift) => isOnDuty(shift, at))
    .sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity) || a.from - b.from)
  const toCome = all.filter((shift) => isToCome(shift, at)).sort((a, b) => a.from - b.from)
  const over = all.filter((shift) => !isOnDuty(shift, at) && !isToCome(shift, at)).sort((a, b) => endOf(b) - endOf(a))
  return { now, toCome, over, late: now.filter(({ until }) => until !== null && until <= at).length }
}

function endOf({ ended, cancelled, from }: Shift): number {
  return ended ?? cancelled?.at ?? from
}
