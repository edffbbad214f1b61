import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** An unauthorised transfer is suspected: withdrawals stop on suspicion, not on proof, until it is ruled out. */
export const unauthorisedTransferSuspected: Trigger<'unauthorisedTransferSuspected'> = ({ signals }, rule) =>
  signals('unauthorisedTransfer').map((signal) =>
    atOnce(rule, signal.id, signal, { actBy: minutesAfter(signal.at, rule.params.haltWithinMinutes) })
  )
