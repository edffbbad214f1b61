import { describe, expect, test } from 'vitest'
import { settingOf } from '../../../shared/incident/fact/fact.ts'
import { isChanged, standingFact } from '../../../shared/incident/fact/standing.ts'
import { apart, declared, given, minutes, START, step } from '../../helpers/given.ts'
import { fact, words } from '../../helpers/given-notices.ts'
import { sato, takahashi } from '../../helpers/people.ts'

const cause = (ja: string, en: string) => fact('cause', words(ja, en))

describe('the fact sheet', () => {
  test('keeps every setting of a field with its author, and the last one stands', () => {
    const { state } = given(
      declared(),
      cause('調査中', 'Under investigation'),
      fact('cause', { kind: 'unknown' }, { by: sato })
    )
    const history = state.facts.get('cause')
    expect(history?.settings.map((one) => [one.by.person, one.at])).toEqual([
      [takahashi.person, minutes(1)],
      [sato.person, minutes(2)]
    ])
    expect(settingOf(state.facts, 'cause')?.value).toEqual({ kind: 'unknown' })
    expect(settingOf(state.facts, 'cause', minutes(1))?.value).toMatchObject({ kind: 'text' })
  })

  test('takes fields of the playbook, those that templates use besides, and where to join', () => {
    const halt = given(declared())
    for (const field of ['scope', 'title', 'url', 'join']) {
      halt.when('fact.set', { facts: [{ field, value: words('あ', 'a') }] }).makes('fact.set')
    }
    halt
      .when('fact.set', { facts: [{ field: 'weather', value: words('晴', 'sunny') }] })
      .refuses('no-such-field', { field: 'weather' })
    halt.when('fact.set', { facts: [{ field: 'constructor', value: null }] }).refuses('no-such-field')
  })

  test('holds a value of the right kind: a time for a time, "not known" only where the playbook lets it', () => {
    const halt = given(declared())
    const set = (field: string, value: Parameters<typeof fact>[1]) =>
      halt.when('fact.set', { facts: [{ field, value }] })
    set('nextUpdate', { kind: 'time', at: minutes(30) }).makes('fact.set')
    set('nextUpdate', words('すぐ', 'soon')).refuses('value-unfit', { field: 'nextUpdate' })
    set('cause', { kind: 'time', at: START }).refuses('value-unfit')
    set('cause', { kind: 'unknown' }).makes('fact.set')
    set('impact', { kind: 'unknown' }).refuses('value-unfit')
    set('asOf', { kind: 'time', at: START }).refuses('value-unfit')
    set('eta', { kind: 'unknown' }).refuses('value-unfit')
  })

  test('is not told twice what it says already, and takes a fact back', () => {
    const halt = given(declared(), cause('停電', 'Power cut'))
    halt.when('fact.set', { facts: [{ field: 'cause', value: words('停電', 'Power cut') }] }).refuses('already-so')
    const { state } = halt.when('fact.set', { facts: [{ field: 'cause', value: null }] })
    expect(standingFact(state, 'cause')).toBeUndefined()
  })

  test('of two people who set a field apart within a minute the last by order has it and the other stays visible', () => {
    const both = apart([], cause('停電', 'Power cut'), {
      ...fact('cause', words('攻撃', 'Attack'), { by: sato }),
      at: 100.5,
      node: 'node-2'
    })
    expect(settingOf(both.state.facts, 'cause')?.by.person).toBe(sato.person)
    expect(both.state.facts.get('cause')?.contested.map((one) => one.by.person)).toEqual([takahashi.person])
    const settled = both.when('fact.set', { facts: [{ field: 'cause', value: words('攻撃', 'Attack') }] })
    expect(settled.state.facts.get('cause')?.contested).toEqual([])
  })

  test('who says the same at the same time contests nothing', () => {
    const both = apart([], cause('停電', 'Power cut'), {
      ...fact('cause', words('停電', 'Power cut'), { by: sato }),
      node: 'node-2'
    })
    expect(both.state.facts.get('cause')?.contested).toEqual([])
  })
})

describe('the expected recovery', () => {
  const estimate = (from: number | null, to: number | null, basis = '') => ({
    from: from === null ? null : minutes(from),
    to: to === null ? null : minutes(to),
    basis,
    reviewAt: null
  })

  test('keeps every estimate; a range, "not before", or not known', () => {
    const { state } = given(
      declared(),
      step('eta.estimate', estimate(null, null)),
      step('eta.estimate', estimate(120, null, '復旧作業の見積り')),
      step('eta.estimate', estimate(120, 180))
    )
    expect([...state.etas.values()].map((eta) => [eta.value.from, eta.value.to])).toEqual([
      [null, null],
      [minutes(120), null],
      [minutes(120), minutes(180)]
    ])
    expect(standingFact(state, 'eta')?.value).toEqual({ kind: 'range', from: minutes(120), to: minutes(180) })
  })

  test('does not end before it begins, and is not estimated twice alike', () => {
    const halt = given(declared(), step('eta.estimate', estimate(60, 90)))
    halt.when('eta.estimate', estimate(60, 30)).refuses('end-before-start')
    halt.when('eta.estimate', estimate(null, 30)).refuses('end-without-start')
    halt.when('eta.estimate', estimate(60, 90)).refuses('already-so')
  })
})

describe('a quoted fact is another one', () => {
  const quoteIn = (state: Parameters<typeof standingFact>[0], field: string) => ({
    field,
    version: standingFact(state, field)?.version ?? ''
  })

  test('once the field is set anew, and not for what was entered after the moment that is asked about', () => {
    const before = given(declared(), cause('停電', 'Power cut'))
    const quote = quoteIn(before.state, 'cause')
    const { state } = before.when('fact.set', { facts: [{ field: 'cause', value: { kind: 'unknown' } }] }, { at: 9 })
    expect(isChanged(before.state, quote)).toBe(false)
    expect(isChanged(state, quote)).toBe(true)
    expect(isChanged(state, quote, minutes(8))).toBe(false)
  })

  test('once the cause has another status', () => {
    const before = given(declared(), cause('停電', 'Power cut'))
    const quote = quoteIn(before.state, 'cause')
    const { state } = before.when('halt.explain', { status: 'confirmed', text: '停電' }, { at: 9 })
    expect(isChanged(state, quote)).toBe(true)
    expect(isChanged(state, quote, minutes(8))).toBe(false)
  })

  test('once recovery is expected at another time, or the services came back at another', () => {
    const before = given(
      declared(),
      step('eta.estimate', { from: minutes(60), to: minutes(90), basis: '', reviewAt: null }),
      step('halt.retime', { name: 'resumed', at: minutes(2), reason: '' })
    )
    const later = before.when('eta.estimate', { from: minutes(60), to: minutes(120), basis: '', reviewAt: null })
    expect(isChanged(later.state, quoteIn(before.state, 'eta'))).toBe(true)
    const moved = before.when('halt.retime', { name: 'resumed', at: minutes(1), reason: '記録' }, { at: 9 })
    expect(isChanged(moved.state, quoteIn(before.state, 'resumed'))).toBe(true)
    expect(isChanged(moved.state, quoteIn(before.state, 'resumed'), minutes(8))).toBe(false)
  })
})
