import type { Call, RoleCall, Slot, Take } from '../incident/call/call.ts'
import { sameSlot, untouchedRole } from '../incident/call/call.ts'
import type { IncidentState } from '../incident/state.ts'
import type { Link } from '../people/chain.ts'

/** How far the calls to one entry of a chain have come. Times are milliseconds since the epoch. */
export type SlotRun = {
  readonly link: Link
  /** In the order in which they were made. */
  readonly attempts: readonly Call[]
  /** When it was first tried or taken; null before. */
  readonly firstAt: number | null
  /**
   * When nothing more is to be expected of it: every number failed, they declined, the desk moved past it, or the time
   * to acknowledge ran out. Null while it was not tried.
   */
  readonly endsAt: number | null
  /** When the time to acknowledge runs out. */
  readonly timeoutAt: number | null
  /** It is left out, for they are away or have no number. */
  readonly skipped: boolean
  /** The number to try next, null where there is none left or where their answer is awaited. */
  readonly nextNumber: number | null
}

/** How far the calls to one role have come. */
export type RoleRun = {
  readonly role: string
  readonly slots: readonly SlotRun[]
  readonly calls: readonly Call[]
  readonly take: Take | undefined
  readonly settled: RoleCall
  readonly firstAt: number | null
  /** The first call in which somebody of the chain repeated the message and accepted it. */
  readonly confirmed: Call | undefined
  /** When the whole chain came to its end without that; null while an entry was not tried. */
  readonly exhaustedAt: number | null
}

/** The run of a role over its chain. `timeout`: how long (ms) somebody has to acknowledge. */
export function runOf(
  role: string,
  chain: readonly Link[],
  state: Pick<IncidentState, 'takes' | 'roleCalls'>,
  calls: readonly Call[],
  timeout: number
): RoleRun {
  const take = state.takes.get(role)
  const settled = state.roleCalls.get(role) ?? untouchedRole
  const ordered = calls.toSorted((a, b) => a.at - b.at)
  const slots = chain.map((link) => slotRun(link, ordered, take, settled, timeout))
  const began = [...ordered.map((call) => call.at), ...(take ? [take.at] : [])]
  const ends = slots.flatMap((slot) => (slot.skipped ? [] : [slot.endsAt]))
  const tried = ends.filter((at) => at !== null)
  return {
    role,
    slots,
    calls: ordered,
    take,
    settled,
    firstAt: began.length > 0 ? Math.min(...began) : null,
    confirmed: ordered.find((call) => call.outcome === 'confirmed'),
    exhaustedAt: tried.length > 0 && tried.length === ends.length ? Math.max(...tried) : null
  }
}

/** Whether nothing more need be done to reach a role: confirmed, or somebody acts for it. */
export function isReached(run: RoleRun): boolean {
  return run.confirmed !== undefined || run.settled.acting !== undefined
}

function slotRun(
  link: Link,
  calls: readonly Call[],
  take: Take | undefined,
  { passed }: RoleCall,
  timeout: number
): SlotRun {
  const isHere = (slot: Slot) => sameSlot(slot, link.slot)
  const attempts = calls.filter((call) => isHere(call.slot) && !call.inbound)
  const began = [...attempts.map((call) => call.at), ...(take && isHere(take.slot) ? [take.at] : [])]
  const firstAt = began.length > 0 ? Math.min(...began) : null
  const closedAt = passed.find((one) => isHere(one.slot))?.at ?? failedAt(link, attempts)
  const timeoutAt = firstAt === null ? null : firstAt + timeout
  return {
    link,
    attempts,
    timeoutAt,
    firstAt,
    endsAt: closedAt ?? timeoutAt,
    skipped: link.absent && firstAt === null,
    nextNumber: closedAt === null ? nextNumber(link, attempts) : null
  }
}

const failures: readonly string[] = ['noAnswer', 'wrongNumber']

/** When the entry failed for good: they declined, or every number failed and nobody has a word of ours. */
function failedAt(link: Link, attempts: readonly Call[]): number | null {
  const declined = attempts.find((call) => call.outcome === 'declined')
  if (declined) return declined.at
  const last = attempts.at(-1)
  const isOver =
    last !== undefined && untried(link, attempts) === null && attempts.every((call) => failures.includes(call.outcome))
  return isOver ? last.at : null
}

function nextNumber(link: Link, attempts: readonly Call[]): number | null {
  const last = attempts.at(-1)
  if (!last) return link.numbers > 0 ? 0 : null
  return failures.includes(last.outcome) || last.outcome === 'voicemail' ? untried(link, attempts) : null
}

function untried(link: Link, attempts: readonly Call[]): number | null {
  const tried = new Set(attempts.map((call) => call.number))
  const left = Array.from({ length: link.numbers }, (_, index) => index).find((index) => !tried.has(index))
  return left ?? null
}
