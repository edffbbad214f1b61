import type { NewEvent } from '../../event/envelope.ts'
import type { Assignee } from '../duty/progress.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { progressCommands } from './commands.ts'
import { progressEvents } from './events.ts'
import type { Amount, WorkItem, WorkPlan, WorkStream } from './work.ts'
import { endOf, planOf, streamKey } from './work.ts'

const write = writerOf(progressEvents)

/** What is decided of recovery work. */
export const progressDecide: Deciders<typeof progressCommands> = {
  'work.add': (_state, data, context) => {
    const { title, stream, owner, start, end, amount } = data
    const unfit = unfitStream(stream, context) ?? unfitOwner(owner, context) ?? unfitPlan(data) ?? unfitAmount(amount)
    if (unfit) return unfit
    const work = context.newId()
    const events: NewEvent[] = [write('work.added', { work, title, stream })]
    if (owner) events.push(write('work.assigned', { work, title, owner }))
    if (start !== null || end !== null) events.push(write('work.planned', { work, title, start, end }))
    if (amount) events.push(write('work.advanced', { work, title, ...amount }))
    return { ok: true, events }
  },
  'work.correct': (state, { work, title, stream }, context) =>
    onWork(state, work, (before) => {
      const was = { title: before.title, stream: before.stream }
      if (was.title === title && streamKey(was.stream) === streamKey(stream)) return refused('already-so')
      return unfitStream(stream, context) ?? decided(write('work.corrected', { work, title, stream, was }))
    }),
  'work.assign': (state, { work, owner }, context) =>
    onOpen(state, work, (before) => {
      const was = before.owner?.value ?? null
      if (was?.kind === owner?.kind && was?.name === owner?.name) return refused('already-so')
      return unfitOwner(owner, context) ?? decided(write('work.assigned', { work, title: before.title, owner }))
    }),
  'work.plan': (state, data) =>
    onOpen(state, data.work, (before) => {
      const was = planOf(before)
      if (was.start === data.start && was.end === data.end) return refused('already-so')
      return unfitPlan(data) ?? decided(write('work.planned', { ...data, title: before.title }))
    }),
  'work.advance': (state, data, context) =>
    onOpen(state, data.work, ({ title, reports }) => {
      const before = reports.findLast((one) => one.at <= context.happenedAt)?.value
      if (before?.done === data.done && before.of === data.of) return refused('already-so')
      return unfitAmount(data) ?? decided(write('work.advanced', { ...data, title }))
    }),
  'work.block': (state, data, context) =>
    onOpen(state, data.work, ({ title }) =>
      data.on === '' && data.reason === ''
        ? refused('reason-missing')
        : decided(write('work.blocked', { ...data, title, block: context.newId() }))
    ),
  'work.unblock': (state, data) =>
    onWork(state, data.work, ({ title, blocks }) =>
      blocks.some((one) => one.id === data.block && !one.ended)
        ? decided(write('work.unblocked', { ...data, title }))
        : refused('no-such-block')
    ),
  'work.finish': (state, data) =>
    onOpen(state, data.work, ({ title }) => decided(write('work.finished', { ...data, title }))),
  'work.drop': (state, data) =>
    onOpen(state, data.work, ({ title }) =>
      data.reason === '' ? refused('reason-missing') : decided(write('work.dropped', { ...data, title }))
    ),
  'work.reopen': (state, data) =>
    onWork(state, data.work, (before) => {
      if (!endOf(before)) return refused('nothing-to-reopen', { duty: before.title })
      return data.reason === ''
        ? refused('reason-missing')
        : decided(write('work.reopened', { ...data, title: before.title }))
    })
}

function onWork(state: IncidentState, id: string, then: (work: WorkItem) => Decision): Decision {
  const work = state.work.get(id)
  return work ? then(work) : refused('no-such-work')
}

function onOpen(state: IncidentState, id: string, then: (work: WorkItem) => Decision): Decision {
  return onWork(state, id, (work) => (endOf(work) ? refused('work-over', { work: work.title }) : then(work)))
}

function unfitStream({ kind, id }: WorkStream, { playbook }: Context): Decision | undefined {
  if (kind === 'service' && !playbook.services.has(id)) return refused('no-such-service', { service: id })
  if (kind === 'department' && !playbook.departments.has(id)) return refused('no-such-department', { department: id })
  return undefined
}

function unfitOwner(owner: Assignee | null, { playbook }: Context): Decision | undefined {
  return owner?.kind === 'role' && !playbook.roles.has(owner.name)
    ? refused('no-such-role', { role: owner.name })
    : undefined
}

function unfitPlan({ start, end }: WorkPlan): Decision | undefined {
  return start !== null && end !== null && end < start ? refused('end-before-start') : undefined
}

function unfitAmount(amount: Amount | null): Decision | undefined {
  return amount && amount.done > amount.of ? refused('more-than-all', { ...amount }) : undefined
}
