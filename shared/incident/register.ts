import type { Actor } from '../event/envelope.ts'
import { isEngine } from './engine.ts'
import type { Fact } from './noun.ts'
import { samePerson } from './person.ts'

/** A value with who said it and when (milliseconds since the epoch). */
export type Said<T> = { readonly value: T; readonly by: Actor; readonly at: number; readonly enteredAt: number }

/**
 * A field that has one value at a time: the last writer by order has it. Where two people set different values within a
 * minute, what the others said last stays in `contested` until someone settles it. What the engine sets is nobody's opinion.
 */
export type Register<T> = Said<T> & { readonly contested: readonly Said<T>[] }

/** Two different values by two people that are no further apart than this (ms) stay both visible. */
export const CONTEST_MS = 60_000

/** The register after a fact sets it. `settles` is true where the writer saw the contest and decided it. */
export function setRegister<T>(
  before: Register<T> | undefined,
  value: T,
  fact: Pick<Fact<unknown>, 'actor' | 'happenedAt' | 'enteredAt'>,
  settles: boolean
): Register<T> {
  const said = { value, by: fact.actor, at: fact.happenedAt, enteredAt: fact.enteredAt }
  if (!before || settles) return { ...said, contested: [] }
  const { contested, ...other } = before
  const clashes = disagrees(other, said) && Math.abs(other.enteredAt - said.enteredAt) <= CONTEST_MS
  const standing = clashes ? [...contested, other] : contested
  return { ...said, contested: standing.filter((one) => disagrees(one, said)) }
}

/** Whoever says the same, or has since said something else, no longer stands against it; the engine never does. */
function disagrees(one: Said<unknown>, said: Said<unknown>): boolean {
  if (isEngine(one.by) || isEngine(said.by)) return false
  return one.value !== said.value && !samePerson(one.by.person, said.by.person)
}

/** Whether two people's values still stand against each other. */
export function isContested(register: Register<unknown> | undefined): boolean {
  return (register?.contested.length ?? 0) > 0
}
