import type { Contact, People } from '../../shared/people/contact.ts'
import { indexPeople } from '../../shared/people/contact.ts'

/** A contact of the tests: of a role, with two numbers, verified in time, always there, unless it says otherwise. */
export function contact(id: string, role: string, change: Partial<Contact> = {}): Contact {
  return {
    id: `c-${id}`,
    role,
    department: '',
    deputyOrder: null,
    external: false,
    hours: null,
    timeZone: 'Asia/Tokyo',
    languages: ['ja'],
    absences: [],
    verifiedOn: '2026-02-20',
    phones: ['mobile', 'home'],
    mails: 1,
    sealed: 'sealed',
    retired: false,
    ...change
  }
}

/** An index of contacts. */
export function peopleOf(...contacts: readonly Contact[]): People {
  return indexPeople(contacts)
}
