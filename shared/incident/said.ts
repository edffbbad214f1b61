import type { Fact } from './noun.ts'
import type { Said } from './register.ts'

/** A value as a fact says it: by whom, when it happened, when it was entered. */
export function saidBy<T>(fact: Pick<Fact<unknown>, 'actor' | 'happenedAt' | 'enteredAt'>, value: T): Said<T> {
  return { value, by: fact.actor, at: fact.happenedAt, enteredAt: fact.enteredAt }
}
