import { anyDebriefData, debriefTables } from './arbitrary-debrief.ts'
import { anyDrillData, drillTables } from './arbitrary-drills.ts'
import { anyInjectData, injectTables } from './arbitrary-injects.ts'

/** The events of drills that run on a scenario: their clock, their injects, and what people made of them. */
export const exerciseTables = { ...drillTables, ...injectTables, ...debriefTables }

/** Valid data for each of them. */
export const anyExerciseData = { ...anyDrillData, ...anyInjectData, ...anyDebriefData }
