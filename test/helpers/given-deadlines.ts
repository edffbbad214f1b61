import type { CommandData } from '../../shared/incident/commands.ts'
import type { DeadlineStanding } from '../../shared/incident/deadline/standing.ts'
import { deadlineStandings } from '../../shared/incident/deadline/standing.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Doing, Step } from './given.ts'
import { declared, given, minutes, playbook, START, step } from './given.ts'
import { ito } from './people.ts'

/** An hour and a day in minutes. */
export const HOUR = 60
export const DAY = 24 * HOUR

/** Legal switches a report on. */
export const switchOn = (deadline: string, doing: Doing = {}): Step =>
  step('deadline.switch', { deadline, on: true, reason: '' }, { by: ito, ...doing })

/** Legal records when something happened, in minutes from the start. */
export const anchored = (
  deadline: string,
  anchor: CommandData<'deadline.anchor'>['anchor'],
  at: number,
  doing: Doing = {}
): Step => step('deadline.anchor', { deadlines: [deadline], anchor, at: minutes(at), note: '' }, { by: ito, ...doing })

/** What is recorded of a report that was sent by telephone. */
export const sentReport = (deadline: string): CommandData<'deadline.send'> => ({
  deadline,
  part: 'report',
  how: '電話',
  receipt: '',
  evidence: ''
})

/** A report was sent. */
export const sent = (deadline: string, doing: Doing = {}): Step =>
  step('deadline.send', sentReport(deadline), { by: ito, ...doing })

/** Legal changes the terms of a report. */
export const edited = (deadline: string, change: CommandData<'deadline.edit'>['change']): Step =>
  step('deadline.edit', { deadline, change, reason: '原文を確認' }, { by: ito })

/** Where a report stands in a state. */
export function standingIn(state: IncidentState, id: string, part = 'report'): DeadlineStanding {
  const found = deadlineStandings(state, playbook).find((one) => one.id === id && one.part === part)
  if (!found) throw new Error(`no ${id}`)
  return found
}

/** Where a report stands after some steps of a declared incident. */
export const after = (id: string, ...steps: readonly Step[]): DeadlineStanding =>
  standingIn(given(declared(), ...steps).state, id)

/** When it is due, in minutes from the start. */
export const dueIn = ({ due }: DeadlineStanding): number | null => due && (due.at - START) / 60_000
