import type { CommandData } from '../../shared/incident/commands.ts'
import type { Given } from './given.ts'
import { declared, given, minutes, step } from './given.ts'

/** A preventive action as it is planned in the tests. */
export const anAction: CommandData<'action.plan'> = {
  title: '冗長切替の自動試験',
  category: 'system',
  owner: 'R-SYS-H',
  dueAt: minutes(20_000),
  verification: '月次の切替試験で確認',
  effectAt: minutes(60_000),
  causes: []
}

/** A cause as it is noted in the tests. */
export const aCause: CommandData<'cause.note'> = {
  parent: null,
  kind: 'root',
  area: 'technical',
  text: '切替の手順が自動でなかった',
  entries: []
}

/** A chain of causes as deep as it may go: its last one is `id9`. */
export function deepest(): Given {
  const chain = Array.from({ length: 8 }, (_, index) =>
    step('cause.note', { ...aCause, parent: index === 0 ? null : `id${index + 1}` })
  )
  return given(declared(), ...chain)
}
