import { standingTake } from '../incident/call/call.ts'
import type { RoleRun } from '../watch/call-run.ts'

/** Where the calls to a role stand, as the tree shows it in word, shape and colour. */
export const callStatuses = [
  'root',
  'present',
  'notCalled',
  'calling',
  'noAnswer',
  'leftWord',
  'callBack',
  'reached',
  'confirmed',
  'declined',
  'unreachable',
  'acting',
  'takenOver'
] as const
export type CallStatus = (typeof callStatuses)[number]

/** The status of a role at a moment (ms). Someone who acts for it or calls its branch counts before what calls came to. */
export function callStatusOf(run: RoleRun, now: number): CallStatus {
  if (run.settled.acting) return 'acting'
  if (run.confirmed) return 'confirmed'
  if (run.settled.covered) return 'takenOver'
  if (run.take && standingTake(new Map([[run.role, run.take]]), run.role, now)) return 'calling'
  if (run.exhaustedAt !== null && run.exhaustedAt <= now) return 'unreachable'
  if (run.slots.length > 0 && run.slots.every((slot) => slot.skipped)) return 'unreachable'
  return statusAfter(run)
}

function statusAfter(run: RoleRun): CallStatus {
  const last = run.calls.at(-1)
  switch (last?.outcome) {
    case undefined:
      return 'notCalled'
    case 'noAnswer':
    case 'wrongNumber':
      return 'noAnswer'
    case 'voicemail':
      return 'leftWord'
    case 'willCallBack':
      return 'callBack'
    default:
      return last?.outcome ?? 'notCalled'
  }
}

const spokenTo: readonly CallStatus[] = ['root', 'present', 'reached', 'confirmed', 'acting']

/** Whether somebody of the role was spoken to, sits at the desk or acts for it. */
export function isSpokenTo(status: CallStatus): boolean {
  return spokenTo.includes(status)
}
