import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { takahashi } from '../../helpers/people.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'

const MINUTE = 60_000

/** Fills the fact sheet of an open screen, with the next word promised within the quarter of an hour. */
export function writeFacts(write: OpenScreen['write'], now = Date.now()): void {
  const whole = wholeSheet().facts.filter(({ field }) => field !== 'haltStart' && field !== 'nextUpdate')
  const times = [
    { field: 'haltStart', value: { kind: 'time' as const, at: minuteOf(now - MINUTE) } },
    { field: 'nextUpdate', value: { kind: 'time' as const, at: minuteOf(now + 14 * MINUTE) } }
  ]
  write({ name: 'fact.set', data: { facts: [...whole, ...times] } }, takahashi)
  write({ name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } }, takahashi)
}

function minuteOf(ms: number): number {
  return Math.floor(ms / MINUTE) * MINUTE
}
