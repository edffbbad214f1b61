import { causeRefusals } from './cause-refusals.ts'
import { debriefRefusals } from './debrief-refusals.ts'
import { compensationRefusals } from './compensating.ts'
import { drillRefusals } from './drill-refusals.ts'
import { filingRefusals } from './filing-refusals.ts'
import { injectRefusals } from './inject-refusals.ts'
import { resumptionRefusals } from './resumption-refusals.ts'

/** The ways to meet a refusal that lie with their nouns. */
export const refusalsByNoun = {
  ...causeRefusals,
  ...debriefRefusals,
  ...drillRefusals,
  ...filingRefusals,
  ...injectRefusals,
  ...compensationRefusals,
  ...resumptionRefusals
}
