import { describe, expect, test } from 'vitest'
import { cardOf } from '../../../shared/people/contact.ts'
import { maskContact } from '../../../shared/people/masked.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { emptyDraft, personalOf } from '../../../shared/people/person.ts'
import { choose, countTaken, usualRule } from '../../../shared/view/import-choices.ts'
import { contactProblems } from '../../../shared/view/contact-problems.ts'
import type { PeopleQuery } from '../../../shared/view/people-list.ts'
import { listPeople, peopleFigures } from '../../../shared/view/people-list.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'

const { playbook } = defaultPlaybook()
const NOW = Date.UTC(2026, 10, 22, 3, 0)
const sato: ContactDraft = {
  ...emptyDraft('Asia/Tokyo'),
  name: '佐藤 健',
  reading: 'さとう けん',
  department: 'command',
  role: 'R-IC',
  numbers: [{ kind: 'mobile', value: '090-1234-5678' }],
  verifiedOn: '2026-11-01'
}
const masked = (draft: ContactDraft, index: number) =>
  maskContact({ ...cardOf(draft, ''), id: `c-${index}`, retired: false }, personalOf(draft))
const list = (drafts: readonly ContactDraft[], query: Partial<PeopleQuery> = {}) =>
  listPeople(drafts.map(masked), playbook, { search: '', filter: null, ...query }, NOW)
const names = (groups: ReturnType<typeof list>) =>
  groups.flatMap(({ roles }) => roles.flatMap(({ people }) => people.map(({ contact }) => contact.name)))

describe('the list of people', () => {
  test('shows every role and outside party of the playbook where nobody is filled in', () => {
    const groups = list([])
    const roles = groups.flatMap((group) => group.roles.map(({ role }) => role))
    expect(roles).toHaveLength(playbook.roles.length + playbook.externalContacts.length)
    expect(peopleFigures(groups)).toEqual({ people: 0, roles: roles.length, filled: 0 })
  })

  test('keeps whoever has no role, or one that the playbook lacks', () => {
    expect(
      names(
        list([
          { ...sato, role: '' },
          { ...sato, role: 'R-GONE', name: '鈴木' }
        ])
      )
    ).toHaveLength(2)
  })

  test('puts who fills a role before the deputies', () => {
    const order = list([{ ...sato, name: '副2', deputyOrder: 2 }, { ...sato, name: '副1', deputyOrder: 1 }, sato])
    expect(names(order)).toEqual(['佐藤 健', '副1', '副2'])
  })

  test.each(['ｻﾄｳ', 'サトウケン', '佐藤健', '佐藤 健', 'commander'])('finds somebody by %s', (search) => {
    expect(names(list([sato, { ...sato, role: 'R-SYS-H', name: '鈴木', reading: 'すずき' }], { search }))).toEqual([
      '佐藤 健'
    ])
  })

  test('narrows to numbers that are not verified, to few numbers and to vacant roles', () => {
    const old = { ...sato, name: '古い', verifiedOn: '2026-08-01', numbers: [...sato.numbers, ...sato.numbers] }
    expect(names(list([sato, old], { filter: 'unverified' }))).toEqual(['古い'])
    expect(names(list([sato, old], { filter: 'few-numbers' }))).toEqual(['佐藤 健'])
    const vacant = list([sato], { filter: 'vacant' }).flatMap(({ roles }) => roles.map(({ role }) => role))
    expect(vacant).not.toContain('R-IC')
    expect(vacant).toContain('R-SYS-H')
  })

  test('says until when somebody is absent, by their own calendar', () => {
    const away = { ...sato, timeZone: 'Pacific/Auckland', absences: [{ from: '2026-11-20', to: '2026-11-29' }] }
    const [person] = list([away]).flatMap(({ roles }) => roles.flatMap(({ people }) => people))
    expect(person).toMatchObject({ presence: 'absent', until: '2026-11-29' })
  })
})

describe('a contact as somebody typed it', () => {
  const problems = (patch: Partial<ContactDraft>) =>
    contactProblems({ ...sato, ...patch }, NOW).map(({ field, code }) => `${field} ${code}`)

  test('has no problem where everything reads well, blank numbers included', () => {
    expect(problems({ numbers: [...sato.numbers, { kind: 'work', value: ' ' }] })).toEqual([])
  })

  test.each([
    [{ name: ' ' }, 'name name-missing'],
    [{ numbers: [{ kind: 'mobile' as const, value: '8.01E+11' }] }, 'numbers.0.value number-damaged'],
    [{ numbers: [{ kind: 'mobile' as const, value: '9012345678' }] }, 'numbers.0.value number-zero-lost'],
    [{ addresses: [{ kind: 'work' as const, value: 'sato' }] }, 'addresses.0.value address-unreadable'],
    [{ hours: { days: ['mon' as const], from: '9', to: '18:00' } }, 'hours.from clock-invalid'],
    [{ hours: { days: [], from: '09:00', to: '18:00' } }, 'hours.days days-missing'],
    [{ absences: [{ from: '2026-12-02', to: '2026-12-01' }] }, 'absences.0.to before-from'],
    [{ verifiedOn: '2026-11-23' }, 'verifiedOn in-the-future'],
    [{ verifiedOn: 'yesterday' }, 'verifiedOn date-invalid']
  ])('names what is wrong: %j', (patch, expected) => {
    expect(problems(patch)).toContain(expected)
  })
})

test('a double within the file is left out where doubles are to be replaced: there is nobody to replace', () => {
  const duplicates = [
    { row: 2, likeness: 'same' as const, ofRow: null, ofId: 'c-1' },
    { row: 3, likeness: 'same' as const, ofRow: 2, ofId: null },
    { row: 4, likeness: 'name' as const, ofRow: null, ofId: 'c-1' }
  ]
  const choices = choose(duplicates, { ...usualRule, same: 'replace', rows: new Map([[4, 'skip']]) })
  expect(choices.map(({ choice }) => choice)).toEqual(['replace', 'skip', 'skip'])
  expect(countTaken(10, choices)).toBe(8)
})
