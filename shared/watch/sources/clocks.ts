import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { RegulatorDeadline } from '../../playbook/schema.ts'
import type { ClockSource, Known, Sources } from '../sources.ts'
import { addSpan, zoneOfLaw } from './legal-span.ts'

const MINUTE = 60_000

/**
 * The report clocks that run: those of the incident's type that are on by default, and those that somebody started. A
 * clock has no due time where the law names no length and the playbook sets no target of ours.
 */
export function clockSources(
  state: IncidentState,
  playbook: PlaybookIndex,
  signals: Sources['signals']
): ClockSource[] {
  const filed = new Set(signals('reportFiled').map((signal) => signal.fact.deadline))
  const started = new Map(signals('clockStart').map((signal) => [signal.fact.deadline, signal] as const))
  const type = state.type?.value ?? ''
  return playbook.playbook.regulatorDeadlines.flatMap((deadline) => {
    const byHand = started.get(deadline.id)
    const isOn =
      deadline.enabledByDefault && (deadline.types as readonly string[]).includes(type) && isMet(deadline, signals)
    const start = byHand ?? (isOn ? startOf(state, deadline, signals) : null)
    if (!start) return []
    const { at, knownAt } = start
    return [
      {
        id: deadline.id,
        start: { at, knownAt },
        dueAt: dueAt(deadline, at),
        filed: filed.has(deadline.id) || wasTold(state, deadline)
      }
    ]
  })
}

/** The moment from which it counts. Where it starts from something that nobody records yet, it starts by hand. */
function startOf(state: IncidentState, deadline: RegulatorDeadline, signals: Sources['signals']): Known | null {
  const needed = deadline.conditions.find((condition) => condition.is && condition.fact === 'personalDataSuspected')
  const suspicion = signals('personalData')[0]
  if (needed && suspicion) return suspicion
  switch (deadline.clockStart) {
    case 'awareness':
    case 'discovery':
      return (
        time(state, 'confirmed') ??
        time(state, 'detected') ??
        time(state, 'decided') ??
        time(state, 'effective') ??
        declared(state)
      )
    case 'recovered':
    case 'resolved':
      return time(state, 'resumed')
    case 'causeFound':
      return state.cause?.value.status === 'confirmed' ? { at: state.cause.at, knownAt: state.cause.enteredAt } : null
    default:
      return null
  }
}

/** The earliest of what the law asks and what we aim at; a later outer limit changes neither. */
function dueAt({ deadline, internalTargetMinutes, jurisdiction }: RegulatorDeadline, start: number): number | null {
  const lawful = deadline.kind === 'within' ? addSpan(start, deadline.span, zoneOfLaw(jurisdiction)) : null
  const ours = internalTargetMinutes === null ? null : start + internalTargetMinutes * MINUTE
  if (lawful === null || ours === null) return lawful ?? ours
  return Math.min(lawful, ours)
}

function isMet(deadline: RegulatorDeadline, signals: Sources['signals']): boolean {
  const personalData = signals('personalData').length > 0
  const malicious = signals('unauthorisedTransfer').length > 0
  return deadline.conditions.every(
    ({ fact, is }) => (fact === 'personalDataSuspected' ? personalData : malicious) === is
  )
}

/** The halt's own time "authority told" stands for the first report to the supervisor. */
function wasTold(state: IncidentState, deadline: RegulatorDeadline): boolean {
  return deadline.deadline.kind === 'immediately' && deadline.contact === 'X-FSA' && state.times.has('authorityTold')
}

function time(state: IncidentState, name: Parameters<typeof state.times.get>[0]): Known | null {
  const said = state.times.get(name)
  return said ? { at: said.value, knownAt: said.enteredAt } : null
}

function declared(state: IncidentState): Known | null {
  return state.declaredAt === null ? null : { at: state.declaredAt, knownAt: state.declaredAt }
}
