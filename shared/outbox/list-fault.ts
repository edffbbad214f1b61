import { z } from 'zod'

/** Why a row of a mailing list's file is not taken. */
export const listFaults = ['empty', 'not-an-address', 'duplicate', 'broken-line'] as const
export type ListFault = (typeof listFaults)[number]

/** One row that is not taken. `row` counts as a spreadsheet does; the value itself is never told. */
export const listFindingSchema = z.object({ row: z.int().min(1), reason: z.enum(listFaults) })
export type ListFinding = z.infer<typeof listFindingSchema>

/** How many rows were not taken, by reason. */
export const listRefusedSchema = z.array(z.object({ reason: z.enum(listFaults), count: z.int().min(1) }))
