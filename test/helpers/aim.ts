import type { Command } from '../../shared/incident/commands.ts'
import type { SendingStatus } from '../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { supportAim } from './arbitrary-support.ts'
import { recoveryAim, recoveryHeld } from './arbitrary-recovery.ts'

const held: Readonly<Record<string, (state: IncidentState) => ReadonlyMap<string, unknown>>> = {
  bar: (state) => state.bars,
  call: (state) => state.calls,
  complaint: (state) => state.complaints,
  decision: (state) => state.decisions,
  escalation: (state) => state.escalations,
  inquiry: (state) => state.inquiries,
  mark: (state) => state.posts,
  remark: (state) => state.remarks,
  shift: (state) => state.shifts,
  sending: (state) => state.sendings,
  signal: (state) => state.signals,
  ...recoveryHeld
}

/** A random command aimed at things that are there, where there are any: which of them is `pick` by number. */
export function aimed(command: Command, state: IncidentState, pick: number): Command {
  const aims = Object.keys(command.data).flatMap((field): [string, string][] => {
    const ids = [...(held[field]?.(state).keys() ?? [])]
    const id = ids[pick % ids.length]
    return id === undefined ? [] : [[field, id]]
  })
  return {
    name: command.name,
    data: {
      ...command.data,
      ...Object.fromEntries(aims),
      ...undoing(command, state),
      ...supportAim(command, state),
      ...recoveryAim(command, state)
    }
  } as Command
}

const sought: Readonly<Record<string, SendingStatus>> = { 'sending.release': 'held', 'sending.confirm': 'unknown' }

/**
 * A take that can be given back, an escalation that can go on, a duty that waits for a second signature, a sending that
 * waits for a person.
 */
function undoing({ name }: Command, { takes, escalations, duties, sendings }: IncidentState): Record<string, unknown> {
  const stuck = [...sendings.values()].find(({ status }) => status === sought[name])
  const role = name === 'call.release' ? [...takes.keys()][0] : undefined
  const halted = name === 'escalation.resume' ? [...escalations.values()].find((one) => one.held) : undefined
  const waiting = name === 'duty.check' ? [...duties].find(([, { status }]) => status === 'waiting') : undefined
  return {
    ...(role === undefined ? {} : { role }),
    ...(halted ? { escalation: halted.id } : {}),
    ...(waiting ? { duties: [waiting[0]] } : {}),
    ...(stuck ? { sending: stuck.id } : {})
  }
}
