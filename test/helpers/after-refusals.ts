import { causeRefusals } from './cause-refusals.ts'
import { compensationRefusals } from './compensating.ts'

/** What is refused of what comes after an incident, by its code. */
export const afterRefusals = { ...causeRefusals, ...compensationRefusals }
