import type { Command } from '../../shared/incident/commands.ts'
import { levelOf } from '../../shared/incident/escalation/escalation.ts'
import type { Notice } from '../../shared/incident/notice/notice.ts'
import { deliveryOf, isProposed, textOf } from '../../shared/incident/notice/notice.ts'
import type { SendingStatus } from '../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { answerAim } from './arbitrary-answers.ts'
import { causeAim, causeHeld } from './arbitrary-causes.ts'
import { debriefAim } from './arbitrary-debrief.ts'
import { compensationAim } from './arbitrary-compensation.ts'
import { filingAim } from './arbitrary-filing.ts'
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
  override: (state) => state.resumption.overrides,
  remark: (state) => state.remarks,
  shift: (state) => state.shifts,
  sending: (state) => state.sendings,
  signal: (state) => state.signals,
  ...recoveryHeld,
  ...causeHeld
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
      ...reading(command, state, pick),
      ...answerAim(command, state, pick),
      ...supportAim(command, state),
      ...causeAim(command, state),
      ...debriefAim(command, state),
      ...compensationAim(command, state),
      ...filingAim(command, state, pick),
      ...recoveryAim(command, state)
    }
  } as Command
}

/** Texts are signed, sent back and written over as they stand; what was posted is shown and corrected. */
function reading({ name }: Command, { notices }: IncidentState, pick: number): Record<string, unknown> {
  if (!name.startsWith('notice.')) return {}
  const fitting = [...notices.values()].filter(fits[name] ?? (() => true))
  const notice = fitting[pick % fitting.length]
  if (!notice) return {}
  const textHash = textOf(notice).hash
  switch (name) {
    case 'notice.propose':
    case 'notice.approve':
      return { texts: [{ notice: notice.id, textHash }] }
    case 'notice.reject':
      return { notice: notice.id, textHash }
    case 'notice.edit':
      return { notice: notice.id, was: textHash }
    case 'notice.refill':
      return { notices: [notice.id] }
    case 'notice.report':
      return { notice: notice.id, sending: deliveryOf(notice)?.sending ?? 'none' }
    default:
      return { notice: notice.id }
  }
}

const fits: Readonly<Record<string, (notice: Notice) => boolean>> = {
  'notice.approve': isProposed,
  'notice.reject': isProposed,
  'notice.queue': (notice) => notice.approvals.length > 1,
  'notice.post': (notice) => notice.approvals.length > 1,
  'notice.report': (notice) => notice.deliveries.length > 0,
  'notice.prove': (notice) => notice.posted !== undefined,
  'notice.correct': (notice) => notice.posted !== undefined
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
  const climbs = name === 'escalation.jump' ? [...escalations.values()] : []
  const climbing = climbs.find((one) => !one.resolved && one.levels > levelOf(one))
  return {
    ...(role === undefined ? {} : { role }),
    ...(halted ? { escalation: halted.id } : {}),
    ...(waiting ? { duties: [waiting[0]] } : {}),
    ...(climbing ? { escalation: climbing.id, to: climbing.levels } : {}),
    ...(stuck ? { sending: stuck.id } : {})
  }
}
