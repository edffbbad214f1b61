import type { Watched } from '../watch/engine.ts'
import { watch } from '../watch/engine.ts'

/** How far ahead (ms) the next step is worth a word on the board. */
const SPAN_MS = 4 * 3_600_000

/** Who would be told next if nobody acts, and by which rule. `at` in ms. */
export type NextTold = { readonly at: number; readonly rule: string; readonly targets: readonly string[] }

/** The next step of all rules, raised or not; null where none comes within hours. */
export function nextTold(watched: Watched, now: number): NextTold | null {
  const due = watch(watched, now, SPAN_MS).find((one) => one.kind === 'raise' || one.kind === 'repeat')
  if (!due || (due.kind !== 'raise' && due.kind !== 'repeat')) return null
  const rule = due.kind === 'raise' ? due.rule.id : (watched.state.escalations.get(due.escalation)?.rule ?? '')
  return { at: due.fireAt, rule, targets: due.targets }
}
