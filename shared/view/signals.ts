import type { Signal } from '../incident/signal/signal.ts'
import type { IncidentState } from '../incident/state.ts'

/** The reported facts, the newest first; those that were taken back last. */
export function signalRows({ signals }: Pick<IncidentState, 'signals'>): Signal[] {
  return [...signals.values()].sort(
    (a, b) => Number(a.withdrawn !== undefined) - Number(b.withdrawn !== undefined) || b.at - a.at
  )
}

/** The vendors with a case that is open, and the actions that are planned: what an answer may be about. */
export function openCases({ signals }: Pick<IncidentState, 'signals'>): { vendors: string[]; actions: string[] } {
  const facts = [...signals.values()].filter((signal) => !signal.withdrawn).map((signal) => signal.value)
  const vendors = facts.flatMap((fact) => (fact.kind === 'vendorCase' ? [fact.vendor] : []))
  const actions = facts.flatMap((fact) => (fact.kind === 'actionPlan' ? [fact.action] : []))
  return { vendors: [...new Set(vendors)], actions: [...new Set(actions)] }
}
