import { z } from 'zod'
import { cellRefSchema } from '../halt/events.ts'
import type { CommandTable } from '../noun.ts'

/** What a person may ask of the service × asset matrix. */
export const serviceCommands = {
  /** Sets cells to one state. Naming a cell that two people set differently settles it. */
  'service.change': z.strictObject({
    cells: z.array(cellRefSchema).min(1).max(2000),
    state: z.string().min(1).max(60),
    note: z.string().trim().max(2000)
  })
} as const satisfies CommandTable
