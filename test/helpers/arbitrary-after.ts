import { anyCauseData, causeTables } from './arbitrary-causes.ts'
import { anyCompensationData, compensationTables } from './arbitrary-compensation.ts'

/** The events of what comes after an incident, and valid data for each of them. */
export const afterTables = { ...causeTables, ...compensationTables }
export const anyAfterData = { ...anyCauseData, ...anyCompensationData }
