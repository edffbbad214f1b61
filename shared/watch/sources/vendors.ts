import type { IncidentState } from '../../incident/state.ts'
import { isAnswered } from '../../incident/vendor/vendor.ts'
import type { Sources, VendorSource } from '../sources.ts'

/**
 * The cases of top priority that wait for their first answer: those of the vendors' desk, and those that were reported
 * before there was one.
 */
export function vendorSources(state: Pick<IncidentState, 'vendors'>, signals: Sources['signals']): VendorSource[] {
  const answers = signals('vendorAnswer')
  const reported = signals('vendorCase')
    .filter(({ fact }) => fact.topPriority)
    .filter(({ at, fact }) => !answers.some((answer) => answer.fact.vendor === fact.vendor && answer.at >= at))
    .map(({ id, fact, at, knownAt }) => ({ id, vendor: fact.vendor, at, knownAt }))
  const engaged = [...state.vendors.values()].flatMap((one) =>
    !one.urgent || one.closed || isAnswered(one)
      ? []
      : [{ id: one.id, vendor: one.vendor, at: one.urgent.at, knownAt: one.urgent.enteredAt }]
  )
  return [...reported, ...engaged]
}
