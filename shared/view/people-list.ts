import type { MaskedContact } from '../people/masked.ts'
import { daysUnverified, isAbsent, isAtWork } from '../people/presence.ts'
import type { Playbook } from '../playbook/schema.ts'
import { formatDay } from '../report/time.ts'
import { foldText, holdsWords, searchWords } from './search-text.ts'

type Names = { readonly ja: string; readonly en: string }

/** What the list of people can be narrowed to. */
export const peopleFilters = ['unverified', 'few-numbers', 'vacant', 'absent'] as const
export type PeopleFilter = (typeof peopleFilters)[number]

/** What is looked for: words in any order, and at most one filter. */
export type PeopleQuery = { readonly search: string; readonly filter: PeopleFilter | null }

/** A contact that is stored, as a screen shows it. */
export type ListedContact = MaskedContact & { readonly id: string }

/** One person of the list. `until`: the last day of the absence. `days`: since the numbers were verified; null if never. */
export type PersonRow = {
  readonly contact: ListedContact
  readonly presence: 'present' | 'off-hours' | 'absent'
  readonly until: string | null
  readonly days: number | null
  readonly overdue: boolean
}

/** A role or an outside party with the people who fill it, who fills it before its deputies; nobody where it is vacant. */
export type RoleRow = { readonly role: string; readonly name: Names | null; readonly people: readonly PersonRow[] }

/** The roles of a department, the outside parties, or those who have no role. `filled` counts roles, not people. */
export type PeopleGroup = {
  readonly id: string
  readonly kind: 'department' | 'external' | 'other'
  readonly name: Names | null
  readonly roles: readonly RoleRow[]
  readonly filled: number
  readonly all: number
}

/** Everybody by department and role as of a moment (ms). Groups in which nothing is found are left out. */
export function listPeople(
  contacts: readonly MaskedContact[],
  playbook: Playbook,
  query: PeopleQuery,
  at: number
): PeopleGroup[] {
  const rows = contacts.filter(isListed).map((contact) => personRow(contact, playbook, at))
  const byRole = Map.groupBy(rows, ({ contact }) => contact.role)
  const roleRow = ({ id, name }: { id: string; name: Names }): RoleRow => ({
    role: id,
    name,
    people: (byRole.get(id) ?? []).toSorted(compareOrder)
  })
  const departments = playbook.departments
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, name }) => {
      const roles = playbook.roles.filter((role) => role.department === id).map(roleRow)
      return group(id, 'department', name, roles, query)
    })
  const outside = group('external', 'external', null, playbook.externalContacts.map(roleRow), query)
  const known = new Set<string>([...playbook.roles, ...playbook.externalContacts].map(({ id }) => id))
  const rest = rows.filter(({ contact }) => !known.has(contact.role)).toSorted(compareReading)
  const other = group('other', 'other', null, rest.length > 0 ? [{ role: '', name: null, people: rest }] : [], query)
  return [...departments, outside, other].filter(({ roles }) => roles.length > 0)
}

function isListed(contact: MaskedContact): contact is ListedContact {
  return contact.id !== null && !contact.retired
}

function personRow(contact: ListedContact, { contactTree }: Playbook, at: number): PersonRow {
  const days = daysUnverified(contact, at)
  const overdue = days === null || days > contactTree.unverifiedAfterDays
  if (!isAbsent(contact, at)) {
    return { contact, presence: isAtWork(contact, at) ? 'present' : 'off-hours', until: null, days, overdue }
  }
  const today = formatDay(at, contact.timeZone)
  const until = contact.absences.filter(({ from, to }) => from <= today && today <= to).map(({ to }) => to)
  return { contact, presence: 'absent', until: until.toSorted().at(-1) ?? null, days, overdue }
}

function group(
  id: string,
  kind: PeopleGroup['kind'],
  name: Names | null,
  roles: readonly RoleRow[],
  { search, filter }: PeopleQuery
): PeopleGroup {
  const words = searchWords(search)
  const found = roles.flatMap((row): RoleRow[] => {
    const head = [row.role, row.name?.ja, row.name?.en, name?.ja, name?.en].join(' ')
    const people = row.people.filter((one) => passes(one, filter) && matches(head, one, words))
    if (people.length > 0) return [{ ...row, people }]
    const wanted = row.people.length === 0 && (filter === null || filter === 'vacant')
    return wanted && holdsWords(foldText(head), words) ? [row] : []
  })
  return {
    id,
    kind,
    name,
    roles: found,
    filled: roles.filter(({ people }) => people.length > 0).length,
    all: roles.length
  }
}

function passes(row: PersonRow, filter: PeopleFilter | null): boolean {
  switch (filter) {
    case null:
      return true
    case 'unverified':
      return row.overdue
    case 'few-numbers':
      return row.contact.numbers.length < 2
    case 'absent':
      return row.presence === 'absent'
    default:
      return false
  }
}

/** A name is found with and without the space that stands in it. */
function matches(head: string, { contact }: PersonRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { name, reading } = contact
  const text = [head, name, reading, name.replace(/\s/gu, ''), reading.replace(/\s/gu, '')].join(' ')
  return holdsWords(foldText(text), words)
}

function compareOrder(a: PersonRow, b: PersonRow): number {
  const byOrder = (a.contact.deputyOrder ?? 0) - (b.contact.deputyOrder ?? 0)
  return byOrder !== 0 ? byOrder : a.contact.id < b.contact.id ? -1 : 1
}

function compareReading(a: PersonRow, b: PersonRow): number {
  return (a.contact.reading || a.contact.name).localeCompare(b.contact.reading || b.contact.name, 'ja')
}

/** How many people there are, and how many of the roles and outside parties somebody fills. */
export function peopleFigures(groups: readonly PeopleGroup[]): { people: number; roles: number; filled: number } {
  const placed = groups.filter(({ kind }) => kind !== 'other')
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    people: sum(groups.flatMap(({ roles }) => roles.map(({ people }) => people.length))),
    roles: sum(placed.map(({ all }) => all)),
    filled: sum(placed.map(({ filled }) => filled))
  }
}
