import type { ClockStartId, RegulatorDeadline } from '../../playbook/schema.ts'
import type { Signal, SignalFact } from '../signal/signal.ts'
import type { IncidentState } from '../state.ts'
import { sentOf } from './sent.ts'

/**
 * From when a clock counts (ms), when that was entered, and how it is known: a person said so (`hand`), the halt's own
 * record tells it (`log`), or the report before it went out (`report`).
 */
export type Anchor = {
  readonly name: ClockStartId
  readonly at: number
  readonly knownAt: number
  readonly by: 'hand' | 'log' | 'report'
}

type State = Pick<IncidentState, 'times' | 'cause' | 'declaredAt' | 'signals' | 'deadlines'>

/** The anchor of a name for one report; null while it has not happened. What a person said goes before what the log tells. */
export function anchorOf(
  state: State,
  rule: RegulatorDeadline,
  name: ClockStartId,
  rules: readonly RegulatorDeadline[]
): Anchor | null {
  const said = state.deadlines.get(rule.id)?.anchors.find(({ value }) => value.anchor === name)
  if (said) return { name, at: said.value.at, knownAt: said.enteredAt, by: 'hand' }
  const found = fromReport(state, rule, name, rules) ?? fromLog(state, rule, name)
  return found && { name, ...found }
}

/** Whether the facts hold on which a report depends. */
export function isMet({ conditions }: RegulatorDeadline, state: Pick<IncidentState, 'signals'>): boolean {
  return conditions.every(
    ({ fact, is }) =>
      (standing(state, fact === 'personalDataSuspected' ? 'personalData' : 'unauthorisedTransfer') !== undefined) === is
  )
}

/** The report that goes out before it: that of the same name with the number before. */
export function reportBefore(
  { id }: Pick<RegulatorDeadline, 'id'>,
  rules: readonly RegulatorDeadline[]
): RegulatorDeadline | undefined {
  const [, family = '', number = ''] = /^(.+)-(\d+)$/.exec(id) ?? []
  return rules.find((rule) => rule.id === `${family}-${Number(number) - 1}`)
}

/** The anchors that are the sending of another report. */
export function isReport(name: ClockStartId): boolean {
  return name === 'initialNotified' || name === 'intermediateReported' || name === 'notified'
}

type Found = Omit<Anchor, 'name'>

function fromReport(
  state: State,
  rule: RegulatorDeadline,
  name: ClockStartId,
  rules: readonly RegulatorDeadline[]
): Found | null {
  const before = isReport(name) ? reportBefore(rule, rules) : undefined
  const sent = before && sentOf(state, before, 'report')
  return sent ? { at: sent.at, knownAt: sent.knownAt, by: 'report' } : null
}

function fromLog(state: State, rule: RegulatorDeadline, name: ClockStartId): Found | null {
  switch (name) {
    case 'awareness':
    case 'discovery':
      return suspicion(state, rule) ?? awareness(state)
    case 'recovered':
    case 'resolved':
      return time(state, 'resumed')
    case 'causeFound':
      return state.cause?.value.status === 'confirmed'
        ? { at: state.cause.at, knownAt: state.cause.enteredAt, by: 'log' }
        : null
    default:
      return null
  }
}

/** A report on personal data counts from when a leak was suspected, not from when the halt became known. */
function suspicion(state: State, { conditions }: RegulatorDeadline): Found | null {
  const needed = conditions.some(({ fact, is }) => is && fact === 'personalDataSuspected')
  const signal = needed ? standing(state, 'personalData') : undefined
  return signal ? { at: signal.at, knownAt: signal.enteredAt, by: 'log' } : null
}

function awareness(state: State): Found | null {
  return (
    time(state, 'confirmed') ??
    time(state, 'detected') ??
    time(state, 'decided') ??
    time(state, 'effective') ??
    (state.declaredAt === null ? null : { at: state.declaredAt, knownAt: state.declaredAt, by: 'log' })
  )
}

function time({ times }: State, name: Parameters<State['times']['get']>[0]): Found | null {
  const said = times.get(name)
  return said ? { at: said.value, knownAt: said.enteredAt, by: 'log' } : null
}

/** The earliest fact of a kind that stands. */
function standing({ signals }: Pick<IncidentState, 'signals'>, kind: SignalFact['kind']): Signal | undefined {
  let first: Signal | undefined
  for (const signal of signals.values())
    if (signal.value.kind === kind && !signal.withdrawn && (!first || signal.at < first.at)) first = signal
  return first
}
