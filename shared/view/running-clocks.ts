import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'
import type { CadenceKind } from './cadence.ts'
import { cadenceOf } from './cadence.ts'
import { cardsOf, compareDue, isPresent } from './duty-card.ts'
import { deadlineRows } from './deadlines.ts'
import type { NextTold } from './next-told.ts'

/** Something that runs out at a time (ms): what customers are to hear, a report to an authority, a duty, a step of an escalation. */
export type RunningClock =
  | { readonly kind: 'notice'; readonly what: CadenceKind; readonly dueAt: number }
  | {
      readonly kind: 'duty'
      readonly duty: string
      readonly text: LocalText
      readonly department: string
      readonly added: boolean
      readonly critical: boolean
      readonly dueAt: number
    }
  | {
      readonly kind: 'deadline'
      /** The key of its row, and the id of its report. */
      readonly key: string
      readonly deadline: string
      readonly authority: LocalText
      readonly text: LocalText
      /** The law sets the time, and not only our own aim. */
      readonly lawful: boolean
      readonly dueAt: number
    }
  | { readonly kind: 'escalation'; readonly rule: string; readonly targets: readonly string[]; readonly dueAt: number }

/** What is nearest: the next clock that runs out, and those that have, the gravest first. */
export type Nearest = { readonly next: RunningClock | null; readonly late: readonly RunningClock[] }

/** Everything of an incident that runs out at a moment (ms), soonest first; `told` is the next step of the rules. */
export function runningClocks(
  state: IncidentState,
  playbook: PlaybookIndex,
  told: NextTold | null,
  now: number
): RunningClock[] {
  if (state.closed) return []
  const notices = cadenceOf(state, playbook).clocks.map(({ kind, dueAt }): RunningClock => ({
    kind: 'notice',
    what: kind,
    dueAt
  }))
  const duties = cardsOf(state, playbook, now)
    .filter((card) => isPresent(card, state.phase?.value) && !card.closed)
    .sort(compareDue)
    .flatMap(({ duty, department, dueAt }): RunningClock[] =>
      dueAt === null
        ? []
        : [
            {
              kind: 'duty',
              duty: duty.id,
              text: duty.text,
              department,
              added: duty.added,
              critical: duty.critical,
              dueAt
            }
          ]
    )
  const reports = deadlineRows(state, playbook, now).flatMap(({ key, id, rule, clock, due }): RunningClock[] =>
    due && (clock === 'running' || clock === 'late')
      ? [
          {
            kind: 'deadline',
            key,
            deadline: id,
            authority: rule.authority,
            text: rule.label,
            lawful: due.by !== 'target',
            dueAt: due.at
          }
        ]
      : []
  )
  const steps: RunningClock[] = told
    ? [{ kind: 'escalation', rule: told.rule, targets: told.targets, dueAt: told.at }]
    : []
  return [...notices, ...reports, ...duties, ...steps].sort((a, b) => a.dueAt - b.dueAt)
}

/** What is nearest at a moment (ms). A step of an escalation is never late: it is taken when it falls due. */
export function nearestOf(clocks: readonly RunningClock[], now: number): Nearest {
  const late = clocks.filter(({ kind, dueAt }) => dueAt < now && kind !== 'escalation')
  return {
    next: clocks.find(({ dueAt }) => dueAt >= now) ?? null,
    late: late.toSorted((a, b) => gravity(a) - gravity(b) || a.dueAt - b.dueAt)
  }
}

/** What customers were promised and what the law sets weigh most, then our own aims for reports, and critical duties. */
function gravity(clock: RunningClock): number {
  if (clock.kind === 'notice') return 0
  if (clock.kind === 'deadline') return clock.lawful ? 0 : 1
  return clock.kind === 'duty' && clock.critical ? 1 : 2
}
