import { describe, expect, test } from 'vitest'
import { ahead } from '../../../shared/view/ahead.ts'
import { dryRun } from '../../../shared/view/dry-run.ts'
import { contact, peopleOf } from '../../helpers/contacts.ts'
import { caller, openDesk, shipped } from '../../helpers/watch-desk.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('who will be told what, if nobody acts', () => {
  test('is what the engine then does, step by step', () => {
    const desk = openDesk({ declaredBy: caller })
    const { rows } = ahead(desk.watched(), desk.now, 2 * HOUR)
    const foreseen = rows.map((row) => `${row.escalation} ${row.level} ${row.kind}`)
    desk.runTo(120, 0.25)
    const done = [...desk.state().escalations.values()].flatMap((one) =>
      one.steps.map((step) => `${one.id} ${step.level} ${step.round === 0 ? 'raise' : 'repeat'}`)
    )
    expect(foreseen.toSorted()).toEqual(done.toSorted())
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).toSorted((a, b) => a - b))
  })

  test('changes nothing and ends after a day', () => {
    const desk = openDesk()
    const before = desk.state()
    const { rows } = ahead(desk.watched(), desk.now, 1000 * HOUR)
    expect(desk.state()).toBe(before)
    expect(Math.max(...rows.map((row) => row.at))).toBeLessThanOrEqual(desk.now + 24 * HOUR)
  })
})

describe('a dry run', () => {
  const sunday = Date.parse('2026-03-01T02:10:00+09:00')

  test('says minute by minute who is called and what is doubtful about it', () => {
    const people = peopleOf(
      contact('1', 'R-SYS-H', { phones: ['mobile'], hours: { days: ['mon'], from: '09:00', to: '18:00' } }),
      contact('2', 'R-SE-H', { absences: [{ from: '2026-03-01', to: '2026-03-01' }] }),
      contact('3', 'R-IC', { verifiedOn: '2025-01-01' })
    )
    const rows = dryRun(shipped, people, { type: 'H2', severity: 'SEV1', at: sunday, span: HOUR }) ?? []
    const row = (role: string) => rows.find((one) => one.kind === 'call' && one.roles[0] === role)
    expect(row('R-SYS-H')).toMatchObject({ minute: 3, doubts: ['oneNumber', 'outOfHours'] })
    expect(row('R-SE-H')).toMatchObject({ minute: 5, doubts: ['absent'] })
    expect(row('R-IC')).toMatchObject({ minute: 5, doubts: ['unverified'] })
    expect(row('R-PR-H')).toMatchObject({ minute: 8, doubts: ['nobody'] })
    expect(rows.find((one) => one.kind === 'deputy' && one.roles[0] === 'R-SYS-D1')).toMatchObject({ minute: 8 })
    expect(rows.find((one) => one.rule === 'ER-04')).toMatchObject({ kind: 'escalation', minute: 15 })
    expect(rows.map((one) => one.at)).toEqual(rows.map((one) => one.at).toSorted((a, b) => a - b))
  })

  test('of what the playbook lacks there is none', () => {
    expect(dryRun(shipped, peopleOf(), { type: 'H9', severity: 'SEV1', at: sunday, span: HOUR })).toBeNull()
  })
})
