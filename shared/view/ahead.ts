import type { About } from '../incident/escalation/escalation.ts'
import { fold } from '../incident/fold.ts'
import type { IncidentState } from '../incident/state.ts'
import type { Due } from '../watch/due.ts'
import type { Watched } from '../watch/engine.ts'
import { watch } from '../watch/engine.ts'
import { stamped, steps } from '../watch/step.ts'

const HOUR = 3_600_000
/** How far (ms) a look ahead goes at most, and how many rows it gives. */
export const AHEAD_LIMIT_MS = 24 * HOUR
export const AHEAD_ROWS = 500

/** Somebody will be told something at a moment (ms), if nobody acts. */
export type AheadRow = {
  readonly at: number
  readonly kind: 'raise' | 'repeat' | 'lapse'
  readonly escalation: string
  readonly rule: string
  readonly about: About
  readonly level: number
  readonly targets: readonly string[]
  readonly skipped: 'empty' | 'absent' | null
  /** What the engine will do or ask for with it, by the names of the playbook. */
  readonly effects: readonly string[]
}

/**
 * Who will be told what, and when, if nobody acts: the engine itself is run on from now (ms), from one due time to the
 * next, with what it would have appended folded in. `truncated` where the rows ran out before the time did.
 */
export function ahead(
  watched: Watched,
  now: number,
  span = AHEAD_LIMIT_MS
): { readonly rows: readonly AheadRow[]; readonly truncated: boolean } {
  const until = now + Math.min(span, AHEAD_LIMIT_MS)
  const rows: AheadRow[] = []
  let state: IncidentState = watched.state
  let at = now
  let seq = 0
  const newId = () => `ahead-${(seq += 1)}`
  while (rows.length < AHEAD_ROWS) {
    const looked = { ...watched, state }
    const next = watch(looked, at, until - at)[0]
    if (!next || next.fireAt > until) return { rows, truncated: false }
    at = Math.max(at, next.fireAt)
    const due = watch(looked, at, 0)
    const { append } = steps(looked, { now: at, lastRanAt: at, newId })
    if (append.length === 0) return { rows, truncated: false }
    rows.push(...due.flatMap((one) => rowOf(one, at, state)))
    state = fold(
      state,
      append.map((event) => stamped(event, at, (seq += 1)))
    )
  }
  return { rows: rows.slice(0, AHEAD_ROWS), truncated: true }
}

function rowOf(due: Due, at: number, state: IncidentState): AheadRow[] {
  const { kind, escalation } = due
  switch (due.kind) {
    case 'raise': {
      const { rule, subject, level, targets, skipped, effects } = due
      return [
        {
          at,
          kind: due.kind,
          escalation,
          rule: rule.id,
          about: subject.about,
          level,
          targets,
          skipped,
          effects: effects.map((effect) => effect.do)
        }
      ]
    }
    case 'repeat':
      return [
        {
          at,
          kind: due.kind,
          escalation,
          ...ruleOf(escalation, state),
          level: due.level,
          targets: due.targets,
          skipped: null,
          effects: []
        }
      ]
    case 'lapse':
      return [
        {
          at,
          kind: due.kind,
          escalation,
          ...ruleOf(escalation, state),
          level: 0,
          targets: [due.role || due.person],
          skipped: null,
          effects: []
        }
      ]
    default:
      return kind === 'pass' ? [] : []
  }
}

function ruleOf(escalation: string, state: IncidentState): { readonly rule: string; readonly about: About } {
  const found = state.escalations.get(escalation)
  return { rule: found?.rule ?? '', about: found?.about ?? {} }
}
