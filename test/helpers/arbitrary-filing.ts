import fc from 'fast-check'
import type { z } from 'zod'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { privilegeCommands } from '../../shared/incident/privilege/commands.ts'
import { privilegeEvents } from '../../shared/incident/privilege/events.ts'

/** What is recorded of writings for the authorities and of those that are kept from others. */
export const filingTables = { ...privilegeEvents }

const reason = fc.constantFrom('', '弁護士への相談', 'legal advice')
const of = fc.constantFrom('remark:r1', 'remark:id2', 'remark:id3', 'entry:node-1:3', 'entry:node-1:4')

/** What legal asks for. */
export const anyFilingCommand: {
  readonly [N in keyof typeof privilegeCommands]: fc.Arbitrary<CommandData<N>>
} = {
  'privilege.claim': fc.record({ of, reason }),
  'privilege.lift': fc.record({ of, reason })
}

/** Valid data for what is recorded of it. */
export const anyFilingData: {
  readonly [T in keyof typeof privilegeEvents]: fc.Arbitrary<z.infer<(typeof privilegeEvents)[T]['schema']>>
} = {
  'privilege.claimed': fc.record({ of, reason }),
  'privilege.lifted': fc.record({ of, reason })
}
