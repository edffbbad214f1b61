import type { Contact, People } from '../../shared/people/contact.ts'
import { indexPeople } from '../../shared/people/contact.ts'
import type { Watched } from '../../shared/watch/engine.ts'
import type { Desk } from '../desk.ts'
import type { PlaybookShelf } from '../playbook-shelf.ts'

/**
 * What the watch looks at in a stream: null where nothing was declared in it, or where the playbook version that it runs
 * on is not here. The contacts are indexed once as long as they stay the same.
 */
export function watchedBy({ desk, shelf }: { readonly desk: Desk; readonly shelf: PlaybookShelf }) {
  let known: { readonly contacts: ReadonlyMap<string, Contact>; readonly people: People } | null = null
  const people = (): People => {
    const { contacts } = desk.org().state
    if (known?.contacts !== contacts) known = { contacts, people: indexPeople(contacts.values()) }
    return known.people
  }
  return (stream: string): Watched | null => {
    const { state } = desk.incident(stream)
    const playbook = state.declaredAt === null ? null : shelf.find(state.playbook)
    return playbook && { state, playbook, people: people() }
  }
}
