import { anyDebriefData, debriefTables } from './arbitrary-debrief.ts'
import { anyDrillData, drillTables } from './arbitrary-drills.ts'

/** The events of drills that run on a scenario: their clock, and what people made of them. */
export const exerciseTables = { ...drillTables, ...debriefTables }

/** Valid data for each of them. */
export const anyExerciseData = { ...anyDrillData, ...anyDebriefData }
