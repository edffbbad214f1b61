import { describe, expect, test } from 'vitest'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { FactDraft } from '../../../../shared/view/facts/draft.ts'
import { commandsFor, contentOf, draftFor, draftProblem, draftWith } from '../../../../shared/view/facts/draft.ts'
import { factRows } from '../../../../shared/view/facts/sheet.ts'
import type { Step } from '../../../helpers/given.ts'
import { apart, declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { fact, words } from '../../../helpers/given-notices.ts'
import { sato } from '../../../helpers/people.ts'

const after = (...steps: readonly Step[]) => given(declared(), ...steps).state
function rowIn(state: IncidentState, field: string) {
  const row = factRows(state, playbook).find((one) => one.field === field)
  if (!row) throw new Error(`there is no field ${field}`)
  return row
}
const draft = (state: IncidentState, field: string) => draftFor(rowIn(state, field), state)
const problem = (state: IncidentState, field: string, change: Partial<FactDraft>) =>
  draftProblem({ ...draft(state, field), ...change } as FactDraft, rowIn(state, field), state)
const commands = (state: IncidentState, field: string, change: Partial<FactDraft>) =>
  commandsFor({ ...draft(state, field), ...change } as FactDraft, rowIn(state, field), state)

const both = { ja: '障害の可能性', en: 'Possibly a fault' }
const none = { ja: '', en: '' }

describe('the form of a text', () => {
  test('begins with what stands, and saving that changes nothing', () => {
    const state = after(fact('impact', words('甲', 'a', { ja: '短', en: 's' })))
    expect(draft(state, 'impact')).toMatchObject({ unknown: false, full: { ja: '甲', en: 'a' }, short: { ja: '短' } })
    expect(problem(state, 'impact', {})).toBe('same')
    expect(commands(state, 'impact', {})).toEqual([])
  })

  test('needs both languages, and the short form in both or in neither', () => {
    const state = after()
    expect(problem(state, 'impact', {})).toBe('language')
    expect(problem(state, 'impact', { full: { ja: '甲', en: ' ' } })).toBe('language')
    expect(problem(state, 'impact', { full: both, short: { ja: '甲', en: '' } })).toBe('short')
    expect(problem(state, 'impact', { full: both })).toBeNull()
    expect(commands(state, 'impact', { full: { ja: ' 甲 ', en: 'a' } })).toEqual([
      {
        name: 'fact.set',
        data: { facts: [{ field: 'impact', value: words('甲', 'a') }] }
      }
    ])
  })

  test('of the cause saves how sure we are and the words each where it is new', () => {
    const state = after(step('halt.explain', { status: 'suspected', text: '社内の見立て' }))
    expect(commands(state, 'cause', { status: 'confirmed' })).toEqual([
      { name: 'halt.explain', data: { status: 'confirmed', text: '社内の見立て' } }
    ])
    expect(problem(state, 'cause', { status: 'confirmed' })).toBeNull()
    expect(commands(state, 'cause', { status: 'confirmed', full: both }).map(({ name }) => name)).toEqual([
      'halt.explain',
      'fact.set'
    ])
    expect(problem(state, 'cause', {})).toBe('same')
  })

  test('may say that nobody knows', () => {
    const state = after()
    expect(commands(state, 'cause', { unknown: true, full: none })).toMatchObject([
      { data: { facts: [{ field: 'cause', value: { kind: 'unknown' } }] } }
    ])
    expect(contentOf({ ...draft(state, 'cause'), unknown: true } as FactDraft)).toEqual({ kind: 'unknown' })
  })

  test('that keeps a contested value settles it', () => {
    const { state } = apart([], fact('impact', words('甲', 'a'), { by: sato }), fact('impact', words('乙', 'b')))
    expect(commands(state, 'impact', {})).toHaveLength(1)
  })

  test('takes an earlier value back in', () => {
    const state = after(fact('impact', words('甲', 'a', { ja: '短', en: 's' })), fact('impact', words('乙', 'b')))
    const again = draftWith(words('甲', 'a', { ja: '短', en: 's' }), rowIn(state, 'impact'), state)
    expect(commandsFor(again, rowIn(state, 'impact'), state)).toMatchObject([
      { data: { facts: [{ value: { full: { ja: '甲' }, short: { ja: '短' } } }] } }
    ])
  })
})

describe('the form of a time', () => {
  test('needs one, and takes a fact back', () => {
    const state = after(fact('nextUpdate', { kind: 'time', at: minutes(30) }))
    const row = rowIn(state, 'nextUpdate')
    expect(problem(state, 'nextUpdate', { at: null })).toBe('time')
    expect(commandsFor({ kind: 'time', at: minutes(60) }, row, state)).toMatchObject([
      { data: { facts: [{ value: { kind: 'time', at: minutes(60) } }] } }
    ])
    expect(commandsFor({ kind: 'takeBack' }, row, state)).toMatchObject([{ data: { facts: [{ value: null }] } }])
    expect(contentOf({ kind: 'takeBack' })).toBeNull()
  })
})

describe('the form of the estimate', () => {
  const state = after()
  const range = { from: minutes(60), to: minutes(90) }

  test('needs the ends that its shape has, in their order', () => {
    expect(problem(state, 'eta', { shape: 'range', from: minutes(60) })).toBe('time')
    expect(problem(state, 'eta', { shape: 'from' })).toBe('time')
    expect(problem(state, 'eta', { shape: 'until', from: minutes(60) })).toBe('time')
    expect(problem(state, 'eta', { shape: 'range', from: minutes(90), to: minutes(60) })).toBe('order')
    expect(problem(state, 'eta', { shape: 'range', ...range })).toBeNull()
    expect(problem(state, 'eta', { shape: 'unknown', ...range })).toBeNull()
  })

  test('saves the ends of its shape and no other', () => {
    const ends = (shape: 'unknown' | 'from' | 'until' | 'range') =>
      commands(state, 'eta', { shape, ...range, basis: ' 実測 ' }).map(({ data }) => data)
    expect(ends('range')).toEqual([{ ...range, basis: '実測', reviewAt: null }])
    expect(ends('from')).toMatchObject([{ from: minutes(60), to: null }])
    expect(ends('until')).toMatchObject([{ from: null, to: minutes(90) }])
    expect(ends('unknown')).toMatchObject([{ from: null, to: null }])
  })

  test('begins with what stands in its shape, and the same again is none', () => {
    const open = after(step('eta.estimate', { from: minutes(60), to: null, basis: '', reviewAt: minutes(30) }))
    expect(draft(open, 'eta')).toMatchObject({ shape: 'from', from: minutes(60), reviewAt: minutes(30) })
    expect(problem(open, 'eta', {})).toBe('same')
    expect(problem(open, 'eta', { reviewAt: minutes(45) })).toBeNull()
  })
})
