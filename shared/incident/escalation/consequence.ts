import { commandDecide } from '../command/decide.ts'
import { haltDecide } from '../halt/decide.ts'
import type { Context, Decision } from '../noun.ts'
import { isPerson } from '../person.ts'
import type { IncidentState } from '../state.ts'
import type { About } from './escalation.ts'

type Answer = { readonly about: About; readonly reason: string }
type Consequence = (state: IncidentState, answer: Answer, context: Context) => Decision

/**
 * What is carried out at once when a person takes a decision, through the same checks as their own command. Everything
 * else that a decision asks for is done by hand where it belongs.
 */
export function followsFrom(effect: string): Consequence | undefined {
  return consequences.get(effect)
}

const consequences: ReadonlyMap<string, Consequence> = new Map<string, Consequence>([
  [
    'transferCommand',
    (state, { about, reason }, context) => {
      if (isPerson(context.actor, state.commander?.value.person)) return { ok: true, events: [] }
      return commandDecide['command.take'](state, { reason: reason || ruleOf(about) }, context)
    }
  ],
  [
    'setType',
    (state, { about, reason }, context) => {
      const type = String(about['type'] ?? '')
      if (state.type?.value === type) return { ok: true, events: [] }
      return haltDecide['halt.reclassify'](state, { type, reason: reason || ruleOf(about) }, context)
    }
  ]
])

function ruleOf(about: About): string {
  return String(about['rule'] ?? '')
}
