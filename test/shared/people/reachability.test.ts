import { describe, expect, test } from 'vitest'
import { dueForVerification, reachability } from '../../../shared/people/reachability.ts'
import type { ReachCode } from '../../../shared/people/reachability.ts'
import { contact, peopleOf } from '../../helpers/contacts.ts'
import { shipped, START } from '../../helpers/watch-desk.ts'

const { playbook } = shipped
const codes = (people: ReturnType<typeof peopleOf>, role: string, persons?: ReadonlyMap<string, string>): ReachCode[] =>
  reachability(playbook, people, START, persons)
    .filter((found) => found.role === role)
    .map((found) => found.code)

describe('who cannot be reached, before the crisis', () => {
  test('a role with two numbers that were verified is in order', () => {
    expect(codes(peopleOf(contact('1', 'R-FIN')), 'R-FIN')).toEqual([])
  })

  test('nobody, no number, one number', () => {
    expect(codes(peopleOf(), 'R-FIN')).toEqual(['nobody'])
    expect(codes(peopleOf(contact('1', 'R-FIN', { phones: [] })), 'R-FIN')).toEqual(['all-absent', 'no-number'])
    expect(codes(peopleOf(contact('1', 'R-FIN', { phones: ['mobile'] })), 'R-FIN')).toEqual(['one-number'])
  })

  test('away, and all of a chain away', () => {
    const absences = [{ from: '2026-02-27', to: '2026-03-02' }]
    expect(codes(peopleOf(contact('1', 'R-FIN', { absences })), 'R-FIN')).toEqual(['all-absent', 'absent'])
    expect(codes(peopleOf(contact('1', 'R-SYS-H', { absences })), 'R-SYS-H')).toEqual(['absent'])
  })

  test('not verified for more than ninety days, or never', () => {
    expect(codes(peopleOf(contact('1', 'R-FIN', { verifiedOn: '2025-12-01' })), 'R-FIN')).toEqual([])
    expect(codes(peopleOf(contact('1', 'R-FIN', { verifiedOn: '2025-11-30' })), 'R-FIN')).toEqual(['unverified'])
    expect(codes(peopleOf(contact('1', 'R-FIN', { verifiedOn: null })), 'R-FIN')).toEqual(['never-verified'])
  })

  test('a deputy who also stands above or below, and one person in two roles', () => {
    expect(codes(peopleOf(contact('1', 'R-EXEC')), 'R-EXEC')).toEqual(['two-levels', 'two-levels'])
    const persons = new Map([
      ['c-1', 'p'],
      ['c-2', 'p']
    ])
    const people = peopleOf(contact('1', 'R-FIN'), contact('2', 'R-LG-CMP'))
    expect(codes(people, 'R-FIN', persons)).toEqual(['same-person'])
  })

  test('the reminder lists those who are due, never verified first', () => {
    const people = peopleOf(
      contact('1', 'R-FIN', { verifiedOn: '2025-10-01' }),
      contact('2', 'R-CEO', { verifiedOn: null }),
      contact('3', 'R-SCR')
    )
    expect(dueForVerification(people, playbook, START).map((one) => one.id)).toEqual(['c-2', 'c-1'])
  })
})
