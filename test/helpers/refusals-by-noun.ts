import { causeRefusals } from './cause-refusals.ts'
import { compensationRefusals } from './compensating.ts'
import { drillRefusals } from './drill-refusals.ts'
import { filingRefusals } from './filing-refusals.ts'
import { resumptionRefusals } from './resumption-refusals.ts'

/** The ways to meet a refusal that lie with their nouns. */
export const refusalsByNoun = {
  ...causeRefusals,
  ...compensationRefusals,
  ...drillRefusals,
  ...filingRefusals,
  ...resumptionRefusals
}
