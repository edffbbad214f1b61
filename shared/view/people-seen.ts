import type { Actor, Envelope } from '../event/envelope.ts'
import { samePerson } from '../incident/person.ts'
import { ENGINE } from '../incident/engine.ts'

/** Every person who has written in a log (the watch is none), as they last wrote their name, department and role; the latest first. */
export function peopleSeen(events: readonly Envelope[]): Actor[] {
  const latest = new Map<string, Actor>()
  for (const { actor } of events) {
    if (actor.person === ENGINE.person) continue
    latest.delete(actor.person)
    latest.set(actor.person, actor)
  }
  const people: Actor[] = []
  for (const actor of [...latest.values()].reverse()) {
    if (!people.some((known) => samePerson(known.person, actor.person))) people.push(actor)
  }
  return people
}
