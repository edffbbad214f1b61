import type { Actor } from '../event/envelope.ts'

/** Whether two names are one person's, however they were typed (full width, spaces, case). */
export function samePerson(a: string, b: string): boolean {
  return plainName(a) === plainName(b)
}

/** Whether someone is the person of this name. */
export function isPerson(actor: Pick<Actor, 'person'>, name: string | undefined): boolean {
  return name !== undefined && samePerson(actor.person, name)
}

/** A name without what typing makes of it: width, spaces, case. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}
