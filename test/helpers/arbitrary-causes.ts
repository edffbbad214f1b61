import fc from 'fast-check'
import type { z } from 'zod'
import { actionEvents } from '../../shared/incident/action/events.ts'
import type { actionCommands } from '../../shared/incident/action/commands.ts'
import { causeAreas, causeKinds, lessonKinds } from '../../shared/incident/cause/cause.ts'
import type { causeCommands } from '../../shared/incident/cause/commands.ts'
import { causeEvents } from '../../shared/incident/cause/events.ts'
import type { Command, CommandData } from '../../shared/incident/commands.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { minutes } from './given.ts'

const cause = fc.constantFrom('id3', 'id4', 'none', '__proto__')
const action = fc.constantFrom('id3', 'id5', 'none', 'constructor')
const lesson = fc.constantFrom('id4', 'id6', 'none')
const words = fc.constantFrom('', '手順の不備', 'checked with the vendor', '板 | `x` <b>')
const text = fc.constantFrom('切替が手動', 'No alarm on the feed', '板 | `x` <b>')
const instant = fc.integer({ min: -60, max: 90_000 }).map(minutes)
const kind = fc.constantFrom(...causeKinds)
const area = fc.constantFrom(...causeAreas)
const entries = fc.constantFrom<string[]>([], ['node-1:1'], ['node-1:1', 'node-2:99'])
const section = fc.constantFrom(0, 3, 8, 40)
const plan = {
  title: text,
  category: fc.constantFrom('system', 'vendor', 'nothing'),
  owner: fc.constantFrom('R-SYS-H', 'R-NONE', '佐藤 健'),
  dueAt: instant,
  verification: words,
  effectAt: fc.option(instant),
  causes: fc.constantFrom<string[]>([], ['id3'], ['none'])
}

type Names = keyof typeof causeCommands | keyof typeof actionCommands

/** Random commands on causes, lessons and preventive actions. */
export const anyCauseCommand: { readonly [N in Names]: fc.Arbitrary<CommandData<N>> } = {
  'cause.note': fc.record({ parent: fc.option(cause), kind, area, text, entries }),
  'cause.amend': fc.record({ cause, kind, area, text, entries }),
  'cause.remove': fc.record({ cause, reason: words }),
  'cause.write': fc.record({ section, text: words }),
  'cause.learn': fc.record({ kind: fc.constantFrom(...lessonKinds), text }),
  'cause.unlearn': fc.record({ lesson, reason: words }),
  'action.plan': fc.record(plan),
  'action.amend': fc.record({ action, ...plan, reason: words }),
  'action.finish': fc.record({ action, note: words }),
  'action.judge': fc.record({ action, effective: fc.boolean(), note: words }),
  'action.reopen': fc.record({ action, reason: words }),
  'action.drop': fc.record({ action, reason: words })
}

/** The events of causes and of preventive actions. */
export const causeTables = { ...causeEvents, ...actionEvents }
type Tables = typeof causeTables

const about = { action, number: fc.integer({ min: 1, max: 9 }), title: text }
const planned = { ...plan, department: fc.constantFrom('system', 'nowhere') }

/** Valid data for each of them. */
export const anyCauseData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'cause.noted': fc.record({ cause, parent: fc.option(cause), kind, area, text, entries }),
  'cause.amended': fc.record({ cause, kind, area, text, entries }),
  'cause.removed': fc.record({ cause, text, reason: words }),
  'cause.drafted': fc.record({ section, text: words }),
  'cause.learned': fc.record({ lesson, kind: fc.constantFrom(...lessonKinds), text }),
  'cause.unlearned': fc.record({ lesson, text, reason: words }),
  'action.planned': fc.record({ ...about, ...planned }),
  'action.amended': fc.record({ ...about, ...planned, reason: words }),
  'action.finished': fc.record({ ...about, note: words }),
  'action.judged': fc.record({ ...about, effective: fc.boolean(), note: words }),
  'action.reopened': fc.record({ ...about, reason: words }),
  'action.dropped': fc.record({ ...about, reason: words })
}

/** What the fields of these commands name. */
export const causeHeld = {
  cause: (state: IncidentState) => state.causes,
  lesson: (state: IncidentState) => state.lessons,
  action: (state: IncidentState) => state.actions
}

/** An action that is done, for the commands that look at one. */
export function causeAim({ name }: Command, { actions }: IncidentState): Record<string, unknown> {
  const done = name === 'action.judge' ? [...actions.values()].find(({ status }) => status === 'done') : undefined
  return done ? { action: done.id } : {}
}
