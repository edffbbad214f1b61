import type { CommandData } from '../commands.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { PreventiveAction } from './action.ts'
import type { actionCommands } from './commands.ts'
import { actionEvents } from './events.ts'

const write = writerOf(actionEvents)

/** What is decided of preventive actions, also once the incident is closed: they outlive it. */
export const actionDecide: Deciders<typeof actionCommands> = {
  'action.plan': (state, data, context) =>
    planFault(state, data, context) ??
    decided(
      write('action.planned', {
        ...planned(data, context),
        action: context.newId(),
        number: state.actions.size + 1
      })
    ),
  'action.amend': (state, { reason, ...data }, context) =>
    onAction(state, data.action, (action) => {
      if (action.status !== 'planned') return refused('action-over')
      const fault = planFault(state, data, context)
      if (fault) return fault
      if (isSamePlan(action, data)) return refused('already-so')
      if (reason === '') return refused('reason-missing')
      return decided(write('action.amended', { ...aboutAction(action), ...planned(data, context), reason }))
    }),
  'action.finish': (state, data) =>
    onAction(state, data.action, (action) =>
      action.status === 'planned' || action.status === 'ineffective'
        ? decided(write('action.finished', { ...aboutAction(action), note: data.note }))
        : refused('already-so')
    ),
  'action.judge': (state, data) =>
    onAction(state, data.action, (action) => {
      if (action.status !== 'done') return refused('action-not-done')
      if (!data.effective && data.note === '') return refused('reason-missing')
      return decided(write('action.judged', { ...aboutAction(action), effective: data.effective, note: data.note }))
    }),
  'action.reopen': (state, data) =>
    onAction(state, data.action, (action) => {
      if (action.status === 'planned') return refused('already-so')
      return data.reason === ''
        ? refused('reason-missing')
        : decided(write('action.reopened', { ...aboutAction(action), reason: data.reason }))
    }),
  'action.drop': (state, data) =>
    onAction(state, data.action, (action) => {
      if (action.status === 'dropped') return refused('already-so')
      return data.reason === ''
        ? refused('reason-missing')
        : decided(write('action.dropped', { ...aboutAction(action), reason: data.reason }))
    })
}

type Plan = CommandData<'action.plan'>

function planFault(state: IncidentState, data: Plan, { playbook }: Context): Decision | undefined {
  const known = playbook.playbook.causeAnalysis.actionCategories.some(({ id }) => id === data.category)
  if (!known) return refused('no-such-category', { category: data.category })
  if (data.causes.some((cause) => !state.causes.has(cause))) return refused('no-such-cause')
  if (data.effectAt !== null && data.effectAt < data.dueAt) return refused('end-before-start')
  return undefined
}

/** A plan as it is recorded: with the department of the role that owns it. */
function planned(data: Plan, { playbook, actor }: Context) {
  const { title, category, owner, dueAt, verification, effectAt, causes } = data
  const department = playbook.roles.get(owner)?.department ?? actor.department
  return { title, category, owner, department, dueAt, verification, effectAt, causes }
}

function isSamePlan({ plan }: PreventiveAction, data: Plan): boolean {
  const { title, category, owner, dueAt, verification, effectAt, causes } = plan.value
  return (
    title === data.title &&
    category === data.category &&
    owner === data.owner &&
    dueAt === data.dueAt &&
    verification === data.verification &&
    effectAt === data.effectAt &&
    causes.join('\n') === data.causes.join('\n')
  )
}

function aboutAction({ id, number, plan }: PreventiveAction) {
  return { action: id, number, title: plan.value.title }
}

function onAction(state: IncidentState, id: string, then: (action: PreventiveAction) => Decision): Decision {
  const action = state.actions.get(id)
  return action ? then(action) : refused('no-such-action')
}
