import type { Command } from '../../shared/incident/commands.ts'
import { endOf, openBlocks } from '../../shared/incident/progress/work.ts'
import type { IncidentState } from '../../shared/incident/state.ts'

const held: Readonly<Record<string, (state: IncidentState) => ReadonlyMap<string, unknown>>> = {
  bar: (state) => state.bars,
  call: (state) => state.calls,
  decision: (state) => state.decisions,
  engagement: (state) => state.vendors,
  escalation: (state) => state.escalations,
  mark: (state) => state.posts,
  remark: (state) => state.remarks,
  signal: (state) => state.signals,
  work: (state) => state.work
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
    data: { ...command.data, ...Object.fromEntries(aims), ...undoing(command, state) }
  } as Command
}

/** A take that can be given back, an escalation that can go on, a duty that waits for a second signature, work that is held up or over. */
function undoing({ name }: Command, { takes, escalations, duties, work }: IncidentState): Record<string, unknown> {
  const role = name === 'call.release' ? [...takes.keys()][0] : undefined
  const halted = name === 'escalation.resume' ? [...escalations.values()].find((one) => one.held) : undefined
  const waiting = name === 'duty.check' ? [...duties].find(([, { status }]) => status === 'waiting') : undefined
  const blocked = name === 'work.unblock' ? [...work.values()].find((one) => openBlocks(one).length > 0) : undefined
  const over = name === 'work.reopen' ? [...work.values()].find((one) => endOf(one)) : undefined
  return {
    ...(role === undefined ? {} : { role }),
    ...(halted ? { escalation: halted.id } : {}),
    ...(waiting ? { duties: [waiting[0]] } : {}),
    ...(blocked ? { work: blocked.id, block: openBlocks(blocked)[0]?.id } : {}),
    ...(over ? { work: over.id } : {})
  }
}
