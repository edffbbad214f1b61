import { z } from 'zod'
import { actionCommands } from './action/commands.ts'
import { checkCommands } from './asset-check/commands.ts'
import { callCommands } from './call/commands.ts'
import { causeCommands } from './cause/commands.ts'
import { claimCommands } from './claim/commands.ts'
import { commandCommands } from './command/commands.ts'
import { answerCommands } from './answer/commands.ts'
import { scriptCommands } from './script/commands.ts'
import { compensationCommands } from './compensation/commands.ts'
import { complaintCommands } from './complaint/commands.ts'
import { debriefCommands } from './debrief/commands.ts'
import { drillCommands } from './drill/commands.ts'
import { deadlineCommands } from './deadline/commands.ts'
import { dutyCommands } from './duty/commands.ts'
import { escalationCommands } from './escalation/commands.ts'
import { etaCommands } from './eta/commands.ts'
import { factCommands } from './fact/commands.ts'
import { haltCommands } from './halt/commands.ts'
import { noticeCommands } from './notice/commands.ts'
import { injectCommands } from './inject/commands.ts'
import { inquiryCommands } from './inquiry/commands.ts'
import { markCommands } from './notice-mark/commands.ts'
import { monitorCommands } from './monitor/commands.ts'
import { phaseCommands } from './phase/commands.ts'
import { filingCommands } from './filing/commands.ts'
import { privilegeCommands } from './privilege/commands.ts'
import { progressCommands } from './progress/commands.ts'
import { remarkCommands } from './remark/commands.ts'
import { sendingCommands } from './sending/commands.ts'
import { resumeCommands } from './resumption/commands.ts'
import { serviceCommands } from './service/commands.ts'
import { shiftCommands } from './shift/commands.ts'
import { signalCommands } from './signal/commands.ts'
import { vendorCommands } from './vendor/commands.ts'

/** Every command on an incident: one row a command, with the shape of what it takes. */
export const commands = {
  ...haltCommands,
  ...phaseCommands,
  ...serviceCommands,
  ...commandCommands,
  ...dutyCommands,
  ...remarkCommands,
  ...privilegeCommands,
  ...filingCommands,
  ...callCommands,
  ...escalationCommands,
  ...signalCommands,
  ...checkCommands,
  ...resumeCommands,
  ...monitorCommands,
  ...markCommands,
  ...factCommands,
  ...etaCommands,
  ...noticeCommands,
  ...deadlineCommands,
  ...inquiryCommands,
  ...shiftCommands,
  ...complaintCommands,
  ...answerCommands,
  ...scriptCommands,
  ...progressCommands,
  ...vendorCommands,
  ...sendingCommands,
  ...causeCommands,
  ...actionCommands,
  ...drillCommands,
  ...debriefCommands,
  ...injectCommands,
  ...compensationCommands,
  ...claimCommands
} as const

export type CommandName = keyof typeof commands
export type CommandData<N extends CommandName> = z.infer<(typeof commands)[N]>
/** An intent: a command's name and what it takes. */
export type Command = { [N in CommandName]: { readonly name: N; readonly data: CommandData<N> } }[CommandName]

const rows = Object.entries(commands).map(([name, data]) => z.strictObject({ name: z.literal(name), data }))

/** A command as it comes over a boundary. */
export const commandEnvelopeSchema = z.discriminatedUnion(
  'name',
  rows as [(typeof rows)[number], ...typeof rows]
) as unknown as z.ZodType<Command>
