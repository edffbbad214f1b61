import { describe, expect, test } from 'vitest'
import { presentOrder, standingSteps } from '../../../shared/incident/resumption/ladder.ts'
import { stateFor } from '../../../shared/incident/service/cell.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { Given, Step } from '../../helpers/given.ts'
import { declared, given, playbook, START, step } from '../../helpers/given.ts'
import { andRound, chief, goFor, plainGates, prepared, stepTo } from '../../helpers/resuming.ts'

const MINUTE = 60_000

/** A moment of a real case by its text in the playbook, in minutes from the start of the tests. */
function moment(timeline: string, text: string): number {
  const found = playbook.playbook.referenceTimelines.find(({ id }) => id === timeline)
  const event = found?.events.find((one) => one.text.en === text)
  if (!event) throw new Error(`${timeline} has no “${text}”`)
  return (Date.parse(event.at) - START) / MINUTE
}

/** How long one thing took after another, by the playbook (min). */
function interval(timeline: string, name: string): number {
  const found = playbook.playbook.derivedIntervals.find((one) => one.timeline === timeline && one.name.en === name)
  return found?.durationMinutes ?? Number.NaN
}

function halt(type: string, severity: string, at: number, ladder: string, services: readonly string[]): Step[] {
  const cells = services.map((service) => ({ service, asset: '*', state: 'halted' }))
  return [
    declared({ type, severity, times: { effective: START + at * MINUTE }, cells }, { at }),
    step('resume.choose', { ladder, reason: '' }, { at: at + 1 })
  ]
}

const steppedAt = ({ state }: Given, order: number) => {
  const found = standingSteps(state).find((one) => one.order === order)
  return found ? (found.at - START) / MINUTE : Number.NaN
}
const up = { assets: ['*'], leave: [] as string[] }

describe('Coinbase, 7–8 May 2026: cancel only, all books, the rest by and by', () => {
  const of = (text: string) => moment('TL-CB2026', text)
  const down = of('Trading down')
  const cancelOnly = of('Cancel only')
  const books = of('All books trading')
  const partly = of('Consumer services partly back')
  const normal = of('Normal')
  const before = andRound(halt('H2', 'SEV2', down, 'default', ['spot', 'desk']), cancelOnly - 60).concat(
    prepared(cancelOnly - 31),
    goFor('default-2', cancelOnly - 1),
    stepTo('default-2', cancelOnly),
    goFor('default-3', books - 20),
    stepTo('default-3', books - 15),
    goFor('default-4', books - 1)
  )

  test('climbs at the minutes at which it really did', () => {
    const opened = andRound(before.concat(stepTo('default-4', books, { leave: ['desk'] })), books + 60)
    const consumer = given(...opened, stepTo('default-4', partly))
    expect(stateFor(consumer.state, 'desk', '*')).toBe('limited')
    const last = andRound(opened.concat(stepTo('default-4', partly)), normal - 30).concat(
      goFor('default-8', normal - 1),
      stepTo('default-8', normal)
    )
    const { state } = given(...last)
    expect(['spot', 'desk'].map((service) => stateFor(state, service, '*'))).toEqual(['normal', 'normal'])
    expect(steppedAt(given(...last), 2) - down).toBe(interval('TL-CB2026', 'Down to cancel-only'))
    expect(steppedAt(given(...last), 4) - steppedAt(given(...last), 2)).toBe(
      interval('TL-CB2026', 'Cancel-only to all books')
    )
  })

  test('does not trade before a quarter of an hour of order entry', () => {
    given(...before)
      .when('resume.step', { stage: 'default-4', ...up }, { at: books - 1 })
      .refuses('resume-blocked', { blockers: 'hold' })
  })
})

describe('BITPoint, 2019: no wallet first, then weeks between steps', () => {
  const of = (text: string) => moment('TL-BP2019', text)
  const climb: readonly [string, string, string[]][] = [
    ['security-1', 'Yen in/out', ['*']],
    ['security-2', 'Margin trading', ['*']],
    ['security-3', 'Spot with caps', ['*']],
    ['security-4', 'Crypto withdrawals', ['BTC', 'BCH', 'ETH', 'LTC', 'XRP']],
    ['security-5', 'Crypto deposits (planned from mid-October)', ['BTC', 'BCH', 'ETH', 'LTC', 'XRP']]
  ]
  const closed = halt('H3', 'SEV1', of('All services stopped'), 'security', [
    'login',
    'spot',
    'margin',
    'cryptoIn',
    'cryptoOut',
    'fiatIn',
    'fiatOut'
  ])
  const gates = [...plainGates]
  const upTo = (count: number): Step[] =>
    climb.slice(0, count).reduce((steps, [stage, text, assets], index) => {
      const at = of(text)
      const ready = andRound(steps, at - 120).concat(
        index === 0 ? prepared(at - 60, gates) : [],
        goFor(stage, at - 1, chief),
        stepTo(stage, at, { assets })
      )
      return ready
    }, closed)

  test('climbs on the days on which it really did, withdrawals for the assets that were named', () => {
    const found = given(...upTo(5))
    expect(presentOrder(found.state)).toBe(5)
    expect(['XRP', 'SOL'].map((asset) => stateFor(found.state, 'cryptoOut', asset))).toEqual(['limited', 'halted'])
    expect(stateFor(found.state, 'margin', '*')).toBe('sellCloseOnly')
    expect(steppedAt(found, 4)).toBe(of('Crypto withdrawals'))
  })

  test('a week passes between withdrawals and deposits', () => {
    const at = of('Crypto withdrawals') + 2 * 24 * 60
    given(...andRound(upTo(4), at - 100), ...goFor('security-5', at - 1, chief))
      .when('resume.step', { stage: 'security-5', assets: ['BTC'], leave: [] }, { at })
      .refuses('resume-blocked', { blockers: 'hold' })
  })

  test('an asset check that is older than four hours opens nothing', () => {
    const at = of('Margin trading')
    given(...upTo(1), ...goFor('security-2', at - 1, chief))
      .when('resume.step', { stage: 'security-2', ...up }, { at })
      .refuses('resume-blocked', { blockers: 'gate:RG-03' })
  })

  test('the plan for deposits was mid-October: both stay on the record', () => {
    const planned = Date.parse('2019-10-15T00:00:00+09:00')
    const plan = step(
      'resume.plan',
      { plans: [{ stage: 'security-5', at: planned }], reason: '' },
      { at: of('Crypto withdrawals') + 1 }
    )
    const { state } = given(...upTo(4), plan)
    const slip = START + of('Crypto deposits (planned from mid-October)') * MINUTE - planned
    expect(state.resumption.plans.get('security-5')?.[0]?.value).toBe(planned)
    expect(Math.floor(slip / (24 * 60 * MINUTE))).toBe(56)
  })
})

describe('Tokyo Stock Exchange, 1 October 2020: repaired at 09:26 and shut all day', () => {
  const of = (text: string) => moment('TL-TSE2020', text)
  const repaired = of('Forced switch-over done')
  const shut = halt('H2', 'SEV2', of('Order lines cut'), 'default', ['spot'])
  const broker = (name: string, turnover: string, retailTurnover: string, answer: 'ready' | 'notReady') => ({
    name,
    retail: retailTurnover !== '0',
    turnover,
    retailTurnover,
    answer,
    note: ''
  })
  const ask = (participants: CommandData<'resume.ready'>['participants'], at: number) =>
    step('resume.ready', { participants }, { at })

  test('what is repaired is not resumed: eleven gates stand against it', () => {
    const fixed = step(
      'halt.retime',
      { name: 'contained', at: START + repaired * MINUTE, reason: '' },
      { at: repaired }
    )
    given(...shut, fixed)
      .when('resume.step', { stage: 'default-2', ...up }, { at: repaired + 1 })
      .refuses('resume-blocked', { count: 11 })
  })

  test('with the orders of the morning treated by nobody and too few brokers ready, nobody says that these gates are met', () => {
    const few = ask(
      [broker('A', '20', '0', 'ready'), broker('B', '15', '12', 'ready'), broker('C', '30', '40', 'notReady')],
      repaired + 30
    )
    const morning = given(...shut, few)
    const say = (gate: string) =>
      morning.when('resume.meet', { gates: [gate], verdict: 'met', evidence: '復旧済み' }, { at: repaired + 40 })
    say('RG-06').refuses('gate-proof-missing', { lack: 'turnover-short', have: '35', need: 50 })
    say('RG-04').refuses('gate-proof-missing', { lack: 'treatment-open' })
  })

  test('by the rules of 2021 it trades the next day at nine, after an hour of order entry', () => {
    const nine = of('Normal trading as planned')
    const retail = ['A', 'B', 'C', 'D', 'E'].map((name) => broker(name, '6', '8', 'ready'))
    const told = prepared(nine - 200).slice(0, 2)
    const night = andRound([...shut, ask([...retail, broker('F', '25', '0', 'ready')], nine - 240)], nine - 210).concat(
      told,
      step(
        'resume.meet',
        { gates: ['RG-03', 'RG-04', 'RG-06', 'RG-08'], verdict: 'met', evidence: '' },
        { at: nine - 190 }
      ),
      step(
        'resume.meet',
        { gates: plainGates.filter((id) => id !== 'RG-11'), verdict: 'met', evidence: '前夜の試験' },
        { at: nine - 190 }
      ),
      goFor('default-2', nine - 120),
      stepTo('default-2', nine - 90),
      goFor('default-3', nine - 61),
      stepTo('default-3', nine - 60),
      goFor('default-4', nine - 1),
      stepTo('default-4', nine)
    )
    const { state } = given(...night)
    expect(stateFor(state, 'spot', '*')).toBe('limited')
    expect(steppedAt(given(...night), 4)).toBe(nine)
  })
})
