import { assertNever } from '../../assert-never.ts'
import type { Command } from '../../incident/commands.ts'
import type { Sending } from '../../incident/sending/sending.ts'

/** What a person may decide about a sending, in the order in which it is offered. */
export const sendingActs = ['release', 'retry', 'confirm', 'hold', 'cancel'] as const
export type SendingAct = (typeof sendingActs)[number]

/** The command of an act. */
export function commandOf(act: SendingAct, sending: string, reason: string): Command {
  const data = { sending, reason }
  switch (act) {
    case 'release':
      return { name: 'sending.release', data }
    case 'retry':
      return { name: 'sending.retry', data }
    case 'confirm':
      return { name: 'sending.confirm', data }
    case 'hold':
      return { name: 'sending.hold', data }
    case 'cancel':
      return { name: 'sending.cancel', data }
    default:
      return assertNever(act)
  }
}

/** Whether an act needs its reason: what is given up, or what nobody but a person knows. */
export function needsReason(act: SendingAct, { status }: Pick<Sending, 'status'>): boolean {
  return act === 'cancel' || act === 'confirm' || (act === 'retry' && status === 'unknown')
}

/** The act that a sending waits for, null where it waits for none. */
export function awaitedAct({ status }: Pick<Sending, 'status'>): SendingAct | null {
  switch (status) {
    case 'held':
      return 'release'
    case 'failed':
      return 'retry'
    case 'unknown':
      return 'confirm'
    case 'queued':
    case 'sending':
    case 'waiting':
    case 'delivered':
    case 'cancelled':
    case 'blocked':
      return null
    default:
      return assertNever(status)
  }
}
