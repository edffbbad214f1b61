import type { RegulatorDeadline } from '../../playbook/schema.ts'
import type { Signal } from '../signal/signal.ts'
import type { IncidentState } from '../state.ts'
import type { DeadlinePart, SentReport } from './deadline.ts'

/**
 * That a report went out, and where that is written: on its own (`desk`), among the facts that people reported (`signal`),
 * or as the halt's own time "authority told" (`time`). `knownAt` is when it was entered (ms).
 */
export type Sent = SentReport & {
  readonly knownAt: number
  readonly by: string
  readonly from: 'desk' | 'signal' | 'time'
}

/** Whether and when a part of a report went out. */
export function sentOf(
  state: Pick<IncidentState, 'deadlines' | 'signals' | 'times'>,
  rule: RegulatorDeadline,
  part: DeadlinePart
): Sent | null {
  const said = state.deadlines.get(rule.id)?.sent[part]
  if (said) return { ...said.value, knownAt: said.enteredAt, by: said.by.person, from: 'desk' }
  if (part !== 'report') return null
  const signal = filedIn(state, rule.id)
  if (signal) return { ...bare(signal.at), knownAt: signal.enteredAt, by: signal.by.person, from: 'signal' }
  const told = isFirstToSupervisor(rule) ? state.times.get('authorityTold') : undefined
  return told ? { ...bare(told.value), knownAt: told.enteredAt, by: told.by.person, from: 'time' } : null
}

function filedIn({ signals }: Pick<IncidentState, 'signals'>, id: string): Signal | undefined {
  for (const signal of signals.values())
    if (signal.value.kind === 'reportFiled' && signal.value.deadline === id && !signal.withdrawn) return signal
  return undefined
}

/** The halt's own time "authority told" stands for the first report to the supervisor. */
function isFirstToSupervisor({ deadline, contact }: RegulatorDeadline): boolean {
  return deadline.kind === 'immediately' && contact === 'X-FSA'
}

function bare(at: number): SentReport {
  return { at, how: '', receipt: '', evidence: '' }
}
