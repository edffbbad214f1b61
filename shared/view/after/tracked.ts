import type { z } from 'zod'
import type { trackedActionSchema } from '../../bridge/shapes.ts'
import { isUnsettled, nextDueOf } from '../../incident/action/action.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { EFFECT } from '../../watch/sources/actions.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'
import type { ActionFilter } from './action-list.ts'

/** A preventive action on the list over all incidents, with its names in both languages. Times in ms. */
export type TrackedAction = z.infer<typeof trackedActionSchema>

/** The rule that reminds of preventive actions. */
const REMINDS = 'ER-24'

/** What is chosen of the list: live or drills, what is to be done, whose, of which kind, which words. Empty is any. */
export type TrackedChoice = {
  readonly drill: boolean
  readonly filter: ActionFilter
  readonly department: string
  readonly category: string
  readonly search: string
}

/** The preventive actions of one incident for the list over all of them. */
export function trackedActions(stream: string, state: IncidentState, index: PlaybookIndex): TrackedAction[] {
  const { playbook, roles } = index
  return [...state.actions.values()].map(({ id, number, plan: { value }, status, said, plannedAt }) => {
    const { title, category, owner, department, dueAt, effectAt, verification } = value
    const same = (text: string) => ({ ja: text, en: text })
    return {
      stream,
      incident: state.title,
      drill: state.drill,
      closed: state.closed !== undefined,
      action: id,
      number,
      title,
      category: {
        id: category,
        name: playbook.causeAnalysis.actionCategories.find((one) => one.id === category)?.name ?? same(category)
      },
      owner: roles.get(owner)?.name ?? same(owner),
      department: {
        id: department,
        name: playbook.departments.find((one) => one.id === department)?.name ?? same(department)
      },
      dueAt,
      effectAt,
      verification,
      status,
      said: said.value,
      plannedAt: plannedAt.at,
      reminder: reminderOf(state, number)
    }
  })
}

/** The last time somebody was reminded of an action or of looking whether it helped, and how far up that went. */
function reminderOf({ escalations }: IncidentState, number: number): TrackedAction['reminder'] {
  const subjects = [`A-${number}`, `A-${number}${EFFECT}`]
  const steps = [...escalations.values()]
    .filter(({ rule, subject }) => rule === REMINDS && subjects.includes(subject))
    .flatMap((one) => one.steps.map(({ level, at }) => ({ level, levels: one.levels, at })))
  return steps.toSorted((a, b) => b.at - a.at)[0] ?? null
}

/** When the next thing is due of a tracked action (ms); null where nothing is. */
export function trackedDue({ status, dueAt, effectAt }: TrackedAction): number | null {
  return nextDueOf({ status, plan: { value: { dueAt, effectAt } } })
}

/** Whether its next thing is past its day at a moment (ms). */
export function isTrackedLate(row: TrackedAction, now: number): boolean {
  const due = trackedDue(row)
  return due !== null && due < now
}

/** What is on the list at a moment (ms): what is to be done before what is settled, by what is due first. */
export function trackedShown(rows: readonly TrackedAction[], choice: TrackedChoice, now: number): TrackedAction[] {
  const words = searchWords(choice.search)
  return rows
    .filter(
      (row) =>
        row.drill === choice.drill &&
        isOf(row, choice.filter, now) &&
        (choice.department === '' || row.department.id === choice.department) &&
        (choice.category === '' || row.category.id === choice.category) &&
        (words.length === 0 || holdsWords(textOf(row), words))
    )
    .toSorted(
      (a, b) =>
        Number(isUnsettled(b)) - Number(isUnsettled(a)) ||
        (trackedDue(a) ?? Number.POSITIVE_INFINITY) - (trackedDue(b) ?? Number.POSITIVE_INFINITY) ||
        b.plannedAt - a.plannedAt ||
        a.number - b.number
    )
}

/** How many there are of a filter, whatever else is chosen but live or drill. */
export function countTracked(
  rows: readonly TrackedAction[],
  drill: boolean,
  filter: ActionFilter,
  now: number
): number {
  return rows.filter((row) => row.drill === drill && isOf(row, filter, now)).length
}

function isOf(row: TrackedAction, filter: ActionFilter, now: number): boolean {
  if (filter === 'open') return isUnsettled(row)
  if (filter === 'late') return isTrackedLate(row, now)
  return filter === 'all' || row.status === 'done'
}

function textOf({ number, incident, title, owner, category, department, verification, said }: TrackedAction): string {
  const names = [owner, category.name, department.name].flatMap(({ ja, en }) => [ja, en])
  return foldText([`A-${number}`, incident, title, verification, said, ...names].join('\n'))
}
