import { describe, expect, test } from 'vitest'
import type { Envelope, NewEvent } from '../../../shared/event/envelope.ts'
import { orgFolder } from '../../../shared/org/fold.ts'
import { branchOf, chainOf, headOf, parentOf } from '../../../shared/people/chain.ts'
import type { ContactCommand } from '../../../shared/people/commands.ts'
import type { Contact } from '../../../shared/people/contact.ts'
import { indexPeople } from '../../../shared/people/contact.ts'
import { decideContact } from '../../../shared/people/decide.ts'
import { daysUnverified, isAbsent, isAtWork } from '../../../shared/people/presence.ts'
import { stamped } from '../../../shared/watch/step.ts'
import { contact, peopleOf } from '../../helpers/contacts.ts'
import { shipped, START } from '../../helpers/watch-desk.ts'

const { playbook } = shipped
const at = (text: string) => Date.parse(text)
const { id: _, retired: __, ...card } = contact('1', 'R-SYS-H')
const context = { now: START, newId: () => 'a', parties: new Set(['R-SYS-H']) }

function folded(...events: readonly NewEvent[]): ReadonlyMap<string, Contact> {
  const envelopes = events.map((event, index): Envelope => ({ ...stamped(event, START, index + 1), stream: 'org' }))
  return orgFolder.fold(orgFolder.empty, envelopes).contacts
}

function ask(command: ContactCommand, contacts: ReadonlyMap<string, Contact> = new Map()) {
  return decideContact(contacts, command, context)
}

describe("contacts in the organisation's stream", () => {
  const added = ask({ name: 'contact.add', data: { card } })
  const events = added.ok ? added.events : []

  test('are added, changed, verified and retired; a retired one keeps its place for old calls', () => {
    const contacts = folded(...events)
    expect(contacts.get('c-a')).toEqual({ ...card, id: 'c-a', retired: false })
    const verified = ask({ name: 'contact.verify', data: { contact: 'c-a', on: '2026-03-01' } }, contacts)
    const retired = ask({ name: 'contact.retire', data: { contact: 'c-a', reason: '退職' } }, contacts)
    const after = folded(...events, ...(verified.ok ? verified.events : []), ...(retired.ok ? retired.events : []))
    expect(after.get('c-a')).toMatchObject({ verifiedOn: '2026-03-01', retired: true })
    expect(indexPeople(after.values()).all).toEqual([])
    expect(ask({ name: 'contact.change', data: { contact: 'c-a', card } }, after)).toMatchObject({
      refusal: { code: 'no-such-contact' }
    })
  })

  test('a role that the playbook lacks, a day to come and a change of nothing are refused', () => {
    const contacts = folded(...events)
    expect(ask({ name: 'contact.add', data: { card: { ...card, role: 'R-NONE' } } })).toMatchObject({
      refusal: { code: 'no-such-role' }
    })
    expect(ask({ name: 'contact.verify', data: { contact: 'c-a', on: '2026-03-02' } }, contacts)).toMatchObject({
      refusal: { code: 'in-the-future' }
    })
    expect(ask({ name: 'contact.change', data: { contact: 'c-a', card } }, contacts)).toMatchObject({
      refusal: { code: 'already-so' }
    })
    expect(ask({ name: 'contact.retire', data: { contact: 'c-a', reason: '' } }, contacts)).toMatchObject({
      refusal: { code: 'reason-missing' }
    })
  })
})

describe('the chain of a role', () => {
  test("who fills it, its deputies by contact, then the deputies' roles", () => {
    const people = peopleOf(
      contact('2', 'R-SYS-H', { deputyOrder: 1 }),
      contact('1', 'R-SYS-H'),
      contact('3', 'R-SYS-D2')
    )
    expect(chainOf('R-SYS-H', playbook, people, START).map((link) => [link.slot.role, link.slot.contact])).toEqual([
      ['R-SYS-H', 'c-1'],
      ['R-SYS-H', 'c-2'],
      ['R-SYS-D1', ''],
      ['R-SYS-D2', 'c-3']
    ])
  })

  test('somebody without a telephone number cannot be called', () => {
    const people = peopleOf(contact('1', 'R-FIN', { phones: [] }))
    expect(chainOf('R-FIN', playbook, people, START)).toMatchObject([{ numbers: 0, absent: true }])
  })

  test('parents, branches and heads come from the tree', () => {
    expect(parentOf('R-SYS-ENG', playbook)).toBe('R-SYS-H')
    expect(branchOf('R-SYS-H', playbook)).toEqual(['R-SYS-ENG', 'R-SYS-WAL', 'R-SYS-INF'])
    expect(['command', 'system', 'support', 'pr', 'legal', 'security'].map((one) => headOf(one, playbook))).toEqual([
      'R-IC',
      'R-SYS-H',
      'R-CS-H',
      'R-PR-H',
      'R-LG-H',
      'R-SE-H'
    ])
  })
})

describe("presence by the contact's own calendar", () => {
  test('an absence begins and ends at their midnight, also at the end of a month', () => {
    const away = contact('1', 'R-FIN', {
      timeZone: 'America/New_York',
      absences: [{ from: '2026-02-28', to: '2026-03-01' }]
    })
    expect(isAbsent(away, at('2026-02-28T04:59:59Z'))).toBe(false)
    expect(isAbsent(away, at('2026-02-28T05:00:00Z'))).toBe(true)
    expect(isAbsent(away, at('2026-03-02T04:59:59Z'))).toBe(true)
    expect(isAbsent(away, at('2026-03-02T05:00:00Z'))).toBe(false)
  })

  test('working hours follow their clock over the night in which it changes', () => {
    const nine = contact('1', 'R-FIN', {
      timeZone: 'Europe/London',
      hours: { days: ['fri', 'mon'], from: '09:00', to: '17:30' }
    })
    expect(isAtWork(nine, at('2026-03-27T09:00:00Z'))).toBe(true)
    expect(isAtWork(nine, at('2026-03-30T08:00:00Z'))).toBe(true)
    expect(isAtWork(nine, at('2026-03-30T16:30:00Z'))).toBe(false)
    expect(isAtWork(nine, at('2026-03-28T10:00:00Z'))).toBe(false)
  })

  test('a night shift ends on the morning after its day', () => {
    const night = contact('1', 'R-DUTY', { hours: { days: ['sat'], from: '22:00', to: '06:00' } })
    expect(isAtWork(night, at('2026-02-28T22:00:00+09:00'))).toBe(true)
    expect(isAtWork(night, at('2026-03-01T05:59:00+09:00'))).toBe(true)
    expect(isAtWork(night, at('2026-03-01T06:00:00+09:00'))).toBe(false)
    expect(isAtWork(night, at('2026-03-01T22:00:00+09:00'))).toBe(false)
  })

  test('days since the last check are calendar days of theirs', () => {
    const checked = contact('1', 'R-FIN', { verifiedOn: '2026-02-28', timeZone: 'Asia/Tokyo' })
    expect(daysUnverified(checked, at('2026-03-01T00:00:00+09:00'))).toBe(1)
    expect(daysUnverified({ ...checked, verifiedOn: null }, START)).toBeNull()
  })
})
