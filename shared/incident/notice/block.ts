import { blocksIn } from '../../notice/lint.ts'
import type { Context } from '../noun.ts'
import type { Refusal } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Notice } from './notice.ts'
import { textOf } from './notice.ts'

/**
 * Why the rules stop a text that would go out at the moment of the command, by what was known then; undefined where none
 * does.
 */
export function blockRefusal(state: IncidentState, notice: Notice, context: Context): Refusal | undefined {
  const { playbook, happenedAt: now, weigh } = context
  const blocks = blocksIn({ state, playbook, notice, text: textOf(notice), now, until: now, weigh })
  if (blocks.length === 0) return undefined
  const rules = [...new Set(blocks.map(({ rule, check }) => rule || check))]
  return { code: 'notice-blocked', params: { rules: rules.join(', ') } }
}
