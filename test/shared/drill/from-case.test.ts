import { describe, expect, test } from 'vitest'
import {
  caseScenariosOf,
  FOUND_AFTER_SECONDS,
  fromCase,
  LONGEST_GAP_MINUTES
} from '../../../shared/drill/scenario/from-case.ts'
import { rulesOfExercise } from '../../../shared/drill/scenario/rules-of-exercise.ts'
import { Scenario } from '../../../shared/drill/scenario/schema.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'

const { playbook } = defaultPlaybook()
const scenarios = new Map(caseScenariosOf(playbook).map((scenario) => [scenario.id, scenario]))

function scenario(id: string): Scenario {
  const found = scenarios.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

function timeline(id: string) {
  const found = playbook.referenceTimelines.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

test('each of the sixteen real cases becomes a well-formed scenario, its injects in the order of their times', () => {
  expect(scenarios.size).toBe(16)
  for (const one of scenarios.values()) {
    expect(Scenario.safeParse(one).error).toBeUndefined()
    const times = one.injects.map(({ atSeconds }) => atSeconds)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(new Set(one.injects.map(({ id }) => id)).size).toBe(one.injects.length)
    expect(one.minutes * 60).toBeGreaterThan(times.at(-1) ?? 0)
    expect(one.origin).toEqual({ kind: 'case', ref: one.id })
  }
})

describe('26 January 2018', () => {
  const coincheck = scenario('TL-CC2018')

  test('starts when the loss was noticed, with what nobody could know coming out of the records later', () => {
    expect(coincheck.injects[0]).toMatchObject({
      atSeconds: 0,
      from: { role: 'R-DUTY' },
      via: 'phone',
      text: { en: 'Balance drop detected' }
    })
    const found = coincheck.injects.find(({ atSeconds }) => atSeconds === FOUND_AFTER_SECONDS)
    expect(found?.text.en).toBe(
      'Found in the records:\n- Test transfer (2018-01-26 00:02 UTC+09:00)\n- Large transfers begin (2018-01-26 00:10 UTC+09:00)\n- Last outflow (2018-01-26 08:26 UTC+09:00)'
    )
  })

  test('asks the room where the real house acted, and keeps what it did for the facilitator', () => {
    const halt = coincheck.injects.find(({ expected }) => expected.en.includes('All withdrawals stopped'))
    expect(halt?.text.en).toBe('It goes on. Which services do we stop, and how far?')
    expect(halt?.expected.en).toBe('The real case (2018-01-26 16:33 UTC+09:00): All withdrawals stopped, yen included')
    expect(halt?.deeds).toEqual([
      { kind: 'cell', service: 'cryptoOut', state: 'halted' },
      { kind: 'cell', service: 'fiatOut', state: 'halted' }
    ])
  })

  test('keeps short gaps to the minute, cuts long ones to half an hour, and says so before it begins', () => {
    const at = (words: string) => coincheck.injects.find(({ expected }) => expected.en.includes(words))?.atSeconds
    expect(at('NEM deposits (one source')).toBe(LONGEST_GAP_MINUTES * 60)
    expect((at('First notice') ?? 0) - (at('NEM deposits (one source') ?? 0)).toBe(9 * 60)
    expect((at('All withdrawals stopped') ?? 0) - (at('Mass mail') ?? 0)).toBe(LONGEST_GAP_MINUTES * 60)
    expect(coincheck.rules.en).toContain('cut to 30 minutes')
    expect(coincheck.rules.ja).toContain(rulesOfExercise.ja)
  })

  test('ends with what the case taught', () => {
    expect(coincheck.hotwash.at(-1)?.en).toContain('about six hours from detection')
  })
})

test('where nothing was detected, what happened is what the drill opens with', () => {
  expect(scenario('TL-NDQ2013').injects[0]).toMatchObject({
    atSeconds: 0,
    via: 'dashboard',
    text: { en: '- Quote feed stops (2013-08-22 12:03 UTC-04:00)' }
  })
  expect(scenario('TL-NDQ2013').injects[1]).toMatchObject({ atSeconds: 0, via: 'social' })
})

test('where the sources begin with the halt itself, the room is told of it, or it would know nothing', () => {
  expect(scenario('TL-CME2025').injects[0]?.text.en).toBe('Halt, first notice')
  expect(scenario('TL-CME2025').injects[1]?.text.en).not.toContain('Same text')
})

test('no trainee reads what a real house decided, said or did', () => {
  for (const one of scenarios.values()) {
    const acts = timeline(one.id).events.filter(({ kind }) =>
      ['decision', 'halt', 'notice', 'regulator', 'resume', 'compensation'].includes(kind)
    )
    const told = one.injects.slice(1).map(({ text }) => text.en)
    expect(told.filter((text) => acts.some((act) => text.includes(act.text.en)))).toEqual([])
  }
})

test('a short case says nothing of shortened gaps', () => {
  const short = { ...timeline('TL-TSE2020'), events: timeline('TL-TSE2020').events.slice(2, 6) }
  expect(fromCase(short, playbook).rules).toBe(rulesOfExercise)
})

test('a sender that the playbook does not know is named in words', () => {
  const [first] = fromCase(timeline('TL-CC2018'), { ...playbook, roles: [] }).injects
  expect(first?.from).toEqual({ role: null, name: { ja: '当直', en: 'Duty desk' } })
})

test('the figures of the gravest severity are the bars, where the playbook measures them', () => {
  expect(scenario('TL-CC2018').passCriteria.map(({ ref, target }) => [ref, target])).toEqual([
    ['MT-06', { kind: 'atMostMinutes', minutes: 15 }],
    ['MT-07', { kind: 'atMostMinutes', minutes: 30 }]
  ])
  expect(fromCase(timeline('TL-CC2018'), { ...playbook, metrics: [] }).passCriteria).toEqual([])
})
