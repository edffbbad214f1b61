import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../../shared/incident/commands.ts'
import { standardSupportDesk } from '../../../../shared/playbook/support-desk.ts'
import type { CaseFilter } from '../../../../shared/view/support/case-list.ts'
import { caseFilters, caseRows, casesOf, foundCases } from '../../../../shared/view/support/case-list.ts'
import { dueFrom, nextStep, pathOf } from '../../../../shared/view/support/case-path.ts'
import { caseHistory } from '../../../../shared/view/support/case-history.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, step } from '../../../helpers/given.ts'
import { suzuki } from '../../../helpers/people.ts'

const opened = (at: number, change: Partial<CommandData<'complaint.open'>> = {}, customer = 'T-48213'): Step =>
  step(
    'complaint.open',
    {
      form: {
        customer,
        channel: 'phone',
        kind: 'withdrawal',
        summary: '出金できない',
        occurredAt: null,
        loss: null,
        address: '',
        txid: '',
        language: 'ja'
      },
      priority: '',
      evidence: [],
      dispute: '',
      person: '田辺 由美',
      dueAt: null,
      ...change
    },
    { by: suzuki, at }
  )
const rowsAt = (at: number, ...steps: readonly Step[]) => {
  const incident = given(declared(), ...steps)
  return { ...incident, rows: caseRows(incident.state, standardSupportDesk, minutes(at)) }
}
const customers = (rows: ReturnType<typeof caseRows>) => rows.map(({ complaint }) => complaint.form.customer)

describe('the list of cases', () => {
  const steps = [
    opened(1, { dueAt: minutes(90) }, 'T-1'),
    opened(2, { dueAt: minutes(20) }, 'T-2'),
    opened(3, { priority: 'assetLoss', dueAt: minutes(90) }, 'T-3'),
    opened(4, { dispute: '弁護士に相談' }, 'T-4'),
    opened(5, {}, 'T-5'),
    step('complaint.close', { complaint: 'id6', result: 'resolved', text: '解決' }, { by: suzuki, at: 6 })
  ]

  test('begins with what is late, then by when the customer hears, a priority before its equal, closed ones last', () => {
    const { rows } = rowsAt(30, ...steps)
    expect(customers(rows)).toEqual(['T-2', 'T-3', 'T-1', 'T-4', 'T-5'])
    expect(rows.map(({ late }) => late)).toEqual([true, false, false, false, false])
    expect(rows.at(-1)?.dueAt).toBeNull()
  })

  test.each([
    ['open', ['T-2', 'T-3', 'T-1', 'T-4']],
    ['late', ['T-2']],
    ['priority', ['T-3']],
    ['dispute', ['T-4']],
    ['closed', ['T-5']],
    ['all', ['T-2', 'T-3', 'T-1', 'T-4', 'T-5']]
  ] as const)('the filter %s leaves %s', (filter, left) => {
    const { rows } = rowsAt(30, ...steps)
    expect(customers([...casesOf(rows, filter as CaseFilter)])).toEqual(left)
    expect(caseFilters).toContain(filter)
  })

  test('is searched in its own words, in the names of its choices, whatever the kana and width', () => {
    const { rows } = rowsAt(30, ...steps)
    const found = (search: string) =>
      foundCases(rows, { filter: 'all', step: null, search }, () => 'チャット').map(
        ({ complaint }) => complaint.form.customer
      )
    expect(found('t-4')).toEqual(['T-4'])
    expect(found('べんごし')).toEqual([])
    expect(found('弁護士')).toEqual(['T-4'])
    expect(found('ちゃっと')).toHaveLength(5)
    expect(found('出金 T-1')).toEqual(['T-1'])
  })

  test('is narrowed to a step of the path', () => {
    const { rows } = rowsAt(
      30,
      opened(1, {}, 'T-1'),
      opened(2, {}, 'T-2'),
      step(
        'complaint.move',
        { complaint: 'id3', step: 'supervisor', person: '青木 修', dueAt: minutes(60), reason: '' },
        { by: suzuki, at: 3 }
      )
    )
    const at = (name: string) => foundCases(rows, { filter: 'all', step: name, search: '' }, () => '')
    expect(at('supervisor')).toMatchObject([{ person: '青木 修', dueAt: minutes(60) }])
    expect(at('agent')).toHaveLength(1)
    expect(at('outsideBody')).toEqual([])
  })
})

describe('the path of a case', () => {
  const { state, events } = given(
    declared(),
    opened(1),
    opened(1, {}, 'T-2'),
    step(
      'complaint.move',
      { complaint: 'id2', step: 'supervisor', person: '青木 修', dueAt: null, reason: '上長を希望' },
      { by: suzuki, at: 3 }
    )
  )
  const complaint = [...state.complaints.values()][0]
  if (!complaint) throw new Error('there is no case')

  test('says where it lies, what it went past and what is ahead', () => {
    expect(pathOf(complaint, standardSupportDesk).map(({ standing, skipped }) => [standing, skipped])).toEqual([
      ['been', false],
      ['been', true],
      ['here', false],
      ['ahead', false],
      ['ahead', false]
    ])
    expect(nextStep(complaint, standardSupportDesk)?.id).toBe('complaintsDesk')
  })

  test('a step that takes it promises the customer word by the playbook’s time', () => {
    const desk = standardSupportDesk.steps[3]
    expect(desk && dueFrom(desk, minutes(10) + 31_000)).toBe(minutes(10 + 1440))
  })

  test('its history is its own, the last first', () => {
    expect(caseHistory(events, complaint.id).map(({ type }) => type)).toEqual(['complaint.moved', 'complaint.opened'])
  })
})
