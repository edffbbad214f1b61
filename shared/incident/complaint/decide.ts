import type { SupportDesk } from '../../playbook/schema.ts'
import { supportDeskOf } from '../../playbook/support-desk.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { personalRefusal } from '../personal-refusal.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { complaintCommands } from './commands.ts'
import type { Complaint } from './complaint.ts'
import { turnOf } from './complaint.ts'
import { complaintEvents } from './events.ts'
import { unfitForm } from './form.ts'
import { caseNumber } from './number.ts'

const MINUTE = 60_000
const write = writerOf(complaintEvents)

/**
 * What is decided of the customers' cases. A case that goes back on its path says why; one that is closed takes nothing
 * but its reopening, so that a result always stands for what was done.
 */
export const complaintDecide: Deciders<typeof complaintCommands> = {
  'complaint.open': (state, data, context) => {
    const desk = deskIn(context)
    const { form, evidence, dispute } = data
    const unfit = unfitForm(form, desk) ?? unknownPriority(data.priority, desk) ?? unknownItems(evidence, desk)
    if (unfit) return unfit
    const turn = firstTurn(data, context, desk)
    if (!turn) return refused('no-such-step', { step: 'agent' })
    const complaint = context.newId()
    const number = caseNumber(state.complaints.size + 1, complaint)
    const opened = { complaint, number, form, priority: data.priority, evidence, turn, dispute }
    return personalRefusal(dispute) ?? decided(write('complaint.opened', opened))
  },
  'complaint.amend': (state, data, context) =>
    onOpen(state, data.complaint, ({ number, form }) => {
      if (JSON.stringify(form) === JSON.stringify(data.form)) return refused('already-so')
      if (data.reason === '') return refused('reason-missing')
      const unfit = unfitForm(data.form, deskIn(context)) ?? personalRefusal(data.reason)
      return unfit ?? decided(write('complaint.amended', { ...data, number }))
    }),
  'complaint.rank': (state, data, context) =>
    onOpen(state, data.complaint, ({ number, priority }) => {
      if (priority === data.priority) return refused('already-so')
      const unfit = unknownPriority(data.priority, deskIn(context)) ?? personalRefusal(data.reason)
      return unfit ?? decided(write('complaint.ranked', { ...data, number }))
    }),
  'complaint.gather': (state, data, context) =>
    onOpen(state, data.complaint, ({ number, evidence }) => {
      if ((evidence.get(data.item) ?? null) === data.state) return refused('already-so')
      return unknownItems([data], deskIn(context)) ?? decided(write('complaint.gathered', { ...data, number }))
    }),
  'complaint.move': (state, data, context) => onOpen(state, data.complaint, (found) => moved(found, data, context)),
  'complaint.dispute': (state, data) =>
    onOpen(state, data.complaint, ({ number, dispute }) => {
      if (dispute) return refused('already-so')
      if (data.text === '') return refused('reason-missing')
      return personalRefusal(data.text) ?? decided(write('complaint.disputed', { ...data, number }))
    }),
  'complaint.settle': (state, data) =>
    onOpen(state, data.complaint, ({ number, dispute }) => {
      if (!dispute) return refused('no-dispute')
      if (data.reason === '') return refused('reason-missing')
      return personalRefusal(data.reason) ?? decided(write('complaint.settled', { ...data, number }))
    }),
  'complaint.note': (state, data) =>
    onOpen(
      state,
      data.complaint,
      ({ number }) => personalRefusal(data.text) ?? decided(write('complaint.noted', { ...data, number }))
    ),
  'complaint.answer': (state, data, context) =>
    onOpen(state, data.complaint, ({ number }) => {
      const known = deskIn(context).channels.some((channel) => channel.id === data.channel)
      if (!known) return refused('no-such-channel', { channel: data.channel })
      return personalRefusal(data.text) ?? decided(write('complaint.answered', { ...data, number }))
    }),
  'complaint.close': (state, data, context) =>
    onOpen(state, data.complaint, ({ number }) => {
      if (!deskIn(context).results.some((result) => result.id === data.result)) return refused('no-such-result')
      if (data.text === '') return refused('reason-missing')
      return personalRefusal(data.text) ?? decided(write('complaint.closed', { ...data, number }))
    }),
  'complaint.reopen': (state, data) => {
    const found = state.complaints.get(data.complaint)
    if (!found) return refused('no-such-complaint')
    if (!found.closed) return refused('complaint-open', { number: found.number })
    if (data.reason === '') return refused('reason-missing')
    return personalRefusal(data.reason) ?? decided(write('complaint.reopened', { ...data, number: found.number }))
  }
}

type Move = Parameters<(typeof complaintDecide)['complaint.move']>[1]

function moved(found: Complaint, { complaint, reason, ...turn }: Move, context: Context): Decision {
  const order = deskIn(context).steps.map((step) => step.id)
  const to = order.indexOf(turn.step)
  const now = turnOf(found)?.value
  if (to < 0) return refused('no-such-step', { step: turn.step })
  if (now && now.step === turn.step && now.person === turn.person && now.dueAt === turn.dueAt) {
    return refused('already-so')
  }
  if (turn.person === '') return refused('person-missing')
  if (turn.dueAt !== null && turn.dueAt <= context.happenedAt) return refused('due-in-the-past')
  const goesBack = now !== undefined && order.indexOf(now.step) > to
  if (goesBack && reason === '') return refused('reason-missing')
  return personalRefusal(reason) ?? decided(write('complaint.moved', { complaint, number: found.number, turn, reason }))
}

/** Where a case begins: with whoever took it, and due by its priority or else by the first step. */
function firstTurn(
  { person, dueAt, priority }: { person: string; dueAt: number | null; priority: string },
  { happenedAt, actor }: Context,
  desk: SupportDesk
) {
  const [first] = desk.steps
  if (!first) return null
  const within = desk.priorities.find((one) => one.id === priority)?.withinMinutes ?? first.withinMinutes
  return {
    step: first.id,
    person: person === '' ? actor.person : person,
    dueAt: dueAt ?? happenedAt + within * MINUTE
  }
}

function unknownPriority(priority: string, { priorities }: SupportDesk): Decision | undefined {
  const known = priority === '' || priorities.some((one) => one.id === priority)
  return known ? undefined : refused('no-such-priority')
}

function unknownItems(items: readonly { readonly item: string }[], { evidence }: SupportDesk): Decision | undefined {
  const known = items.every(({ item }) => evidence.some((one) => one.id === item))
  return known ? undefined : refused('no-such-evidence')
}

function deskIn({ playbook }: Context): SupportDesk {
  return supportDeskOf(playbook.playbook)
}

function onOpen(state: IncidentState, id: string, then: (complaint: Complaint) => Decision): Decision {
  const found = state.complaints.get(id)
  if (!found) return refused('no-such-complaint')
  return found.closed ? refused('complaint-closed', { number: found.number }) : then(found)
}
