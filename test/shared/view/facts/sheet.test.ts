import { describe, expect, test } from 'vitest'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { factHistory } from '../../../../shared/view/facts/history.ts'
import { factRows, mandatedCount, nextToFill } from '../../../../shared/view/facts/sheet.ts'
import { apart, declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { fact, factSteps, words } from '../../../helpers/given-notices.ts'
import { sato, takahashi } from '../../../helpers/people.ts'

const rows = (state: IncidentState) => factRows(state, playbook)
const row = (state: IncidentState, field: string) => rows(state).find((one) => one.field === field)
const needed = (state: IncidentState) =>
  rows(state)
    .filter((one) => one.group === 'needed')
    .map((one) => one.field)
const unknownEta = step('eta.estimate', { from: null, to: null, basis: '', reviewAt: null })

describe('the rows of the fact sheet', () => {
  test('begin with what is mandated and empty, and hold every field of the playbook and ours', () => {
    const all = rows(given(declared()).state)
    expect(all.slice(0, 5).map((one) => [one.field, one.group])).toEqual(
      ['haltStart', 'cause', 'eta', 'impact', 'contact'].map((field) => [field, 'needed'])
    )
    expect(all.map((one) => one.field)).toEqual(
      expect.arrayContaining([...playbook.playbook.noticeFields.map(({ id }) => id), 'title', 'url', 'join'])
    )
    expect(all.at(-1)).toMatchObject({ field: 'join', group: 'internal' })
  })

  test('what is filled goes to its own group, "not known" counts as filled where the playbook lets it', () => {
    const { state } = given(declared(), fact('cause', { kind: 'unknown' }), fact('contact', words('窓口', 'Desk')))
    expect(needed(state)).toEqual(['haltStart', 'eta', 'impact'])
    expect(row(state, 'cause')).toMatchObject({ group: 'mandated', status: 'unknown' })
    expect(mandatedCount(rows(state))).toEqual({ filled: 2, all: 5 })
  })

  test('while nobody knows when recovery comes the next update is needed too', () => {
    const open = given(declared(), unknownEta)
    expect(needed(open.state)).toContain('nextUpdate')
    const said = given(declared(), unknownEta, fact('nextUpdate', { kind: 'time', at: minutes(30) }))
    expect(row(said.state, 'nextUpdate')).toMatchObject({ group: 'recommended', dueAt: minutes(30) })
    const known = given(
      declared(),
      step('eta.estimate', { from: minutes(60), to: minutes(90), basis: '', reviewAt: minutes(40) })
    )
    expect(needed(known.state)).not.toContain('nextUpdate')
    expect(row(known.state, 'eta')).toMatchObject({ status: 'set', dueAt: minutes(40) })
  })

  test('a fact that was taken back is empty again, and said to be', () => {
    const { state } = given(declared(), fact('contact', words('窓口', 'Desk')), fact('contact', null))
    expect(row(state, 'contact')).toMatchObject({ group: 'needed', status: 'takenBack' })
  })

  test('what texts are stamped with is nobody to fill', () => {
    expect(row(given(declared()).state, 'asOf')).toMatchObject({ status: 'stamp' })
  })

  test('the next one to see to goes round, over what is empty and what is contested', () => {
    const both = apart(factSteps.slice(1), fact('impact', words('甲', 'a'), { by: sato }), {
      ...fact('impact', words('乙', 'b'), { by: takahashi })
    })
    expect(needed(both.state)).toEqual([])
    expect(nextToFill(rows(both.state), null)?.field).toBe('impact')
    const empty = rows(given(declared()).state)
    expect(nextToFill(empty, 'haltStart')?.field).toBe('cause')
    expect(nextToFill(empty, 'contact')?.field).toBe('haltStart')
    expect(nextToFill(empty, 'title')?.field).toBe('haltStart')
    expect(nextToFill(rows(given(...factSteps).state), null)).toBeUndefined()
  })
})

describe('the history of a field', () => {
  test('is newest first, with what was taken back and who said it', () => {
    const { state, events } = given(
      declared(),
      fact('contact', words('窓口', 'Desk')),
      fact('contact', null, { by: sato })
    )
    expect(factHistory('contact', state, events).map((one) => [one.said.kind, one.by.person, one.enteredAt])).toEqual([
      ['takenBack', sato.person, minutes(2)],
      ['value', takahashi.person, minutes(1)]
    ])
  })

  test('of the cause has how sure we were, between its words', () => {
    const { state, events } = given(
      declared(),
      fact('cause', { kind: 'unknown' }),
      step('halt.explain', { status: 'suspected', text: '配布の不整合' }),
      fact('cause', words('障害の可能性', 'Possibly a fault'))
    )
    expect(factHistory('cause', state, events).map((one) => one.said)).toMatchObject([
      { kind: 'value', content: { kind: 'text' } },
      { kind: 'status', status: 'suspected', text: '配布の不整合' },
      { kind: 'value', content: { kind: 'unknown' } }
    ])
  })

  test('of the estimate has each with its basis', () => {
    const estimate = { from: minutes(60), to: minutes(90), basis: '手順の実測', reviewAt: null }
    const { state, events } = given(declared(), unknownEta, step('eta.estimate', estimate))
    expect(factHistory('eta', state, events).map((one) => one.said)).toMatchObject([
      { kind: 'value', content: { kind: 'range' }, estimate },
      { kind: 'value', content: { kind: 'unknown' } }
    ])
  })
})
