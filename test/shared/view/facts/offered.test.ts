import { describe, expect, test } from 'vitest'
import { claimBar, factDoubts } from '../../../../shared/view/facts/doubts.ts'
import { suggestionsFor } from '../../../../shared/view/facts/suggestions.ts'
import { sheetAsText } from '../../../../shared/view/facts/as-text.ts'
import { factRows } from '../../../../shared/view/facts/sheet.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { declared, given, minutes, playbook, START, step } from '../../../helpers/given.ts'
import { fact, withFacts, words } from '../../../helpers/given-notices.ts'
import { sato, watanabe } from '../../../helpers/people.ts'

const text = (ja: string, en: string) => words(ja, en)
const halt = given(declared())
const doubts = (field: string, value: Parameters<typeof factDoubts>[1], state = halt.state) =>
  factDoubts(field, value, state, playbook, minutes(10))
const safe = text('お客様の資産は安全です。', 'Customer assets are safe.')

/** Every check that blocks, passed by the report of two people. */
const passed = playbook.playbook.assetChecks
  .filter((check) => check.blocksOnFail)
  .flatMap((check) =>
    [sato, watanabe].map((by) =>
      step('signal.report', { fact: { kind: 'assetCheck', check: check.id, passed: true, variance: 0 } }, { by })
    )
  )

describe('what the incident offers', () => {
  const offered = (field: string, state = halt.state) => suggestionsFor(field, state, playbook, minutes(10))

  test('the matrix for scope, impact and subject, in both languages', () => {
    expect(offered('scope')).toMatchObject([
      {
        source: 'matrix',
        value: { full: { en: 'Order-book trading (all assets)' }, short: { en: 'Order-book trading' } }
      }
    ])
    expect(offered('impact')).toMatchObject([{ source: 'matrix', value: { short: null } }])
    expect(offered('title')).toMatchObject([{ value: { full: { ja: '取引所(板)売買の一時停止について' } } }])
  })

  test("the playbook's first words for the cause, those of the type before those of any", () => {
    expect(offered('cause').map(({ value }) => value)).toMatchObject([
      { full: { en: 'System failure (details under investigation)' } },
      { full: { en: 'Under investigation' } }
    ])
  })

  test('the time at which the halt took effect', () => {
    expect(offered('haltStart')).toEqual([{ source: 'haltTime', value: { kind: 'time', at: START } }])
  })

  test('nothing of the assets before a signed check has passed, and nothing for other fields', () => {
    expect(offered('assetStatement')).toEqual([])
    expect(offered('contact')).toEqual([])
  })
})

describe('what is doubtful about a value', () => {
  test('a claim that assets are safe, in the language that makes it, with the reason', () => {
    expect(doubts('impact', text('影響を調査中です。', 'Customer assets are safe.'))).toEqual([
      { kind: 'claim', language: 'en', words: expect.stringContaining('safe'), bar: 'none' }
    ])
    const { state } = given(declared(), ...passed)
    expect(claimBar(state, playbook, minutes(60))).toBeNull()
    expect(doubts('impact', safe, state)).toEqual([])
  })

  test('a cause told as a fact, until it is confirmed', () => {
    const cause = text('配布の誤り', 'A bad release')
    expect(doubts('cause', cause)).toEqual([
      { kind: 'asserted', language: 'ja' },
      { kind: 'asserted', language: 'en' }
    ])
    expect(doubts('cause', text('配布の誤りの可能性', 'Possibly a bad release'))).toEqual([])
    const { state } = given(declared(), step('halt.explain', { status: 'confirmed', text: '' }))
    expect(doubts('cause', cause, state)).toEqual([])
    expect(doubts('impact', cause)).toEqual([])
  })

  test('one moment promised, unless it is planned; and moments that have passed', () => {
    const at = minutes(60)
    expect(doubts('eta', { kind: 'range', from: at, to: at })).toEqual([{ kind: 'single' }])
    expect(doubts('eta', { kind: 'range', from: at, to: at + 1 })).toEqual([])
    const planned = given(declared({ type: 'H1' })).state
    expect(doubts('eta', { kind: 'range', from: at, to: at }, planned)).toEqual([])
    expect(doubts('eta', { kind: 'range', from: null, to: minutes(9) })).toEqual([{ kind: 'passed', at: minutes(9) }])
    expect(doubts('nextUpdate', { kind: 'time', at: minutes(9) })).toEqual([{ kind: 'passed', at: minutes(9) }])
  })

  test('a start that is another minute than the record has', () => {
    expect(doubts('haltStart', { kind: 'time', at: START + 30_000 })).toEqual([])
    expect(doubts('haltStart', { kind: 'time', at: minutes(9) })).toEqual([{ kind: 'differs', at: START }])
  })
})

describe('the status of the assets on the sheet', () => {
  test('claims nothing that no signed check has shown, in either language or form', () => {
    const set = (value: typeof safe) => halt.when('fact.set', { facts: [{ field: 'assetStatement', value }] })
    set(safe).refuses('assets-unproven')
    set(text('点検中です。', 'Customer assets are safe.')).refuses('assets-unproven')
    set(words('点検中です。', 'Being checked.', { ja: '資産は安全です', en: 'Being checked' })).refuses(
      'assets-unproven'
    )
    set(text('確認を進めています。', 'Being verified.')).makes('fact.set')
    given(declared(), ...passed)
      .when('fact.set', { facts: [{ field: 'assetStatement', value: safe }] })
      .makes('fact.set')
  })
})

test('the sheet as text has every field but the internal ones, and the mark of a drill', () => {
  const setting = {
    language: 'en',
    names: namesOf(playbook, 'en'),
    empty: '—',
    now: minutes(10),
    timeZone: 'Asia/Tokyo'
  } as const
  const { state } = withFacts(fact('join', text('会議室A', 'Room A')))
  const said = sheetAsText(factRows(state, playbook), state, playbook, setting)
  expect(said).toContain('Customer impact: No trading, no withdrawals')
  expect(said).toContain('Compensation: —')
  expect(said).not.toContain('Room A')
  const drill = given(declared({ drill: true })).state
  expect(sheetAsText(factRows(drill, playbook), drill, playbook, setting)).toMatch(/^\[DRILL\] /)
})
