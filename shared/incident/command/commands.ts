import { z } from 'zod'
import { commanderSchema } from '../halt/events.ts'
import type { CommandTable } from '../noun.ts'

const words = z.string().trim().max(2000)

/** What a person may ask of the command: hand it over with acceptance, or take it with a reason. */
export const commandCommands = {
  'command.offer': z.strictObject({ to: commanderSchema, note: words }),
  'command.withdraw': z.strictObject({}),
  'command.accept': z.strictObject({}),
  'command.decline': z.strictObject({ reason: words }),
  'command.take': z.strictObject({ reason: words })
} as const satisfies CommandTable
