import type { Said } from '../register.ts'

/** What is planned of a preventive action. */
export type ActionPlan = {
  readonly title: string
  /** A category of the playbook. */
  readonly category: string
  /** A role of the playbook by its id, or a person by name. */
  readonly owner: string
  readonly department: string
  /** The end of its day (ms). */
  readonly dueAt: number
  /** How it will be seen that it was done. */
  readonly verification: string
  /** When it is looked at whether it helped (the end of that day, ms), null where nobody said. */
  readonly effectAt: number | null
  /** The causes that it answers, by their ids. */
  readonly causes: readonly string[]
}

/** `done` waits for the look at whether it helped; `ineffective` is done and did not. */
export const actionStatuses = ['planned', 'done', 'effective', 'ineffective', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** A preventive action, from an incident or a drill, until it is seen that it helped. */
export type PreventiveAction = {
  readonly id: string
  /** Which of the incident's actions it is, from 1 on, in the order in which they were planned. */
  readonly number: number
  readonly plan: Said<ActionPlan>
  /** The plans before each change, oldest first, with why they were changed. */
  readonly earlier: readonly (Said<ActionPlan> & { readonly reason: string })[]
  readonly status: ActionStatus
  /** Who last said so, and what they said. */
  readonly said: Said<string>
  /** When it was first planned, whatever changed since. */
  readonly plannedAt: Said<null>
  readonly done: Said<string> | undefined
}

/** Whether somebody still has to do something: to carry it out, or to look whether it helped. */
export function isUnsettled({ status }: Pick<PreventiveAction, 'status'>): boolean {
  return status === 'planned' || status === 'done' || status === 'ineffective'
}

/** When the next thing is due of an action (ms): doing it, then looking at it; null where nothing is. */
export function nextDueOf({
  status,
  plan
}: {
  readonly status: ActionStatus
  readonly plan: { readonly value: Pick<ActionPlan, 'dueAt' | 'effectAt'> }
}): number | null {
  if (status === 'planned') return plan.value.dueAt
  return status === 'done' ? plan.value.effectAt : null
}
