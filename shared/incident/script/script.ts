import type { Said } from '../register.ts'

/** That somebody has read the agents' script, and up to which moment (ms). */
export type ScriptRead = Said<{ readonly person: string; readonly asOf: number }>
