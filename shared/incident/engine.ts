import type { Actor } from '../event/envelope.ts'

/** The engine as an actor. It holds no role, so that `decide` grants it nothing that a person of a role may do. */
export const ENGINE: Actor = { person: 'Haltdesk', department: 'command', role: '' }

/** Whether it was the engine, and no person, that did something. */
export function isEngine(actor: Pick<Actor, 'person'>): boolean {
  return actor.person === ENGINE.person
}
