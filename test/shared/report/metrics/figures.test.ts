import { describe, expect, test } from 'vitest'
import { nobody } from '../../../../shared/people/contact.ts'
import { basisOf } from '../../../../shared/report/metrics/basis.ts'
import { figuresOf, isKnown } from '../../../../shared/report/metrics/figures.ts'
import type { Value } from '../../../../shared/report/metrics/figures.ts'
import type { Given, Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, setCells, step } from '../../../helpers/given.ts'
import { sent } from '../../../helpers/given-deadlines.ts'

const MINUTE = 60_000

/** The value of a figure by its key, as it stands so many minutes after the start. */
function valueAt({ state }: Given, key: string, at: number): Value {
  const found = figuresOf(basisOf(state, playbook, nobody, minutes(at))).find((one) => one.key === key)
  if (!found) throw new Error(`there is no figure ${key}`)
  return found.value
}

/** A span in minutes, null where it is not known. */
function spanAt(from: Given, key: string, at = 600): number | null {
  const value = valueAt(from, key, at)
  if (value.kind !== 'span') throw new Error(`${key} is no span`)
  return value.ms === null ? null : value.ms / MINUTE
}

const call = (role: string, outcome: 'confirmed' | 'noAnswer', at: number): Step =>
  step(
    'call.log',
    { role, slot: { role, contact: '' }, number: 0, outcome, callBackAt: null, seconds: null, note: '', paper: true },
    { at }
  )
const post = (channel: string, at: number, next: number | null = null): Step =>
  step('mark.post', { channel, nextUpdateAt: next === null ? null : minutes(next) }, { at })

test('every figure of the playbook is computed, and says not known before anything happened', () => {
  const figures = figuresOf(basisOf(given(declared()).state, playbook, nobody, minutes(0)))
  expect(figures).toHaveLength(15)
  expect(figures.filter(isKnown).map(({ key }) => key)).toEqual(['ETASLIP', 'CALLS'])
})

describe('spans', () => {
  const times = { occurred: minutes(-30), detected: minutes(-12), confirmed: minutes(-5), effective: minutes(0) }

  test('go from one time of the halt to another', () => {
    const halt = given(
      declared({ times }),
      step('halt.retime', { name: 'contained', at: minutes(40), reason: '' }, { at: 41 }),
      step('halt.retime', { name: 'resumed', at: minutes(95), reason: '' }, { at: 96 }),
      step('halt.retime', { name: 'authorityTold', at: minutes(20), reason: '' }, { at: 97 })
    )
    expect(spanAt(halt, 'MTTD')).toBe(18)
    expect(spanAt(halt, 'TTH')).toBe(12)
    expect(spanAt(halt, 'MTTM')).toBe(52)
    expect(spanAt(halt, 'MTTR')).toBe(95)
    expect(spanAt(halt, 'TTR1')).toBe(25)
  })

  test('the first report to an authority is known from its clock too', () => {
    const halt = given(declared({ times: { detected: minutes(-5) } }), sent('JP-JVCEA-1', { at: 30, happened: 25 }))
    expect(spanAt(halt, 'TTR1')).toBe(30)
  })

  test('are not known while one end is missing', () => {
    expect(spanAt(given(declared()), 'MTTD')).toBeNull()
    expect(spanAt(given(declared()), 'MTTR')).toBeNull()
  })

  test('a full halt is when the last service went down, also one that was hit later', () => {
    const halt = given(declared({ times }), setCells([{ service: 'cryptoOut', asset: '*' }], 'halted', { at: 33 }))
    expect(spanAt(halt, 'TTFullHalt')).toBe(45)
  })

  test('the first notice is no holding statement; all channels count from the last one', () => {
    const three = given(declared(), post('web', 12), post('social', 14), post('email', 25))
    expect(spanAt(three, 'TTFN')).toBe(12)
    expect(spanAt(three, 'TT4')).toBeNull()
    const four = given(
      declared(),
      post('web', 12),
      post('social', 14),
      post('email', 25),
      post('push', 31),
      post('web', 60)
    )
    expect(spanAt(four, 'TT4')).toBe(31)
  })
})

describe('calls', () => {
  const heads = ['R-SYS-H', 'R-SE-H', 'R-PR-H', 'R-LG-H', 'R-CS-H']

  test('the first acknowledgement counts from the first call, whatever came of that', () => {
    const halt = given(
      declared(),
      call('R-SYS-H', 'noAnswer', 2),
      call('R-PR-H', 'confirmed', 6),
      call('R-SYS-H', 'confirmed', 9)
    )
    expect(spanAt(halt, 'MTTA')).toBe(4)
    expect(spanAt(halt, 'TTAll')).toBeNull()
  })

  test('all are there when the last head of a department has repeated the message', () => {
    const halt = given(
      declared(),
      call('R-IC', 'confirmed', 3),
      ...heads.map((role, index) => call(role, 'confirmed', 5 + index))
    )
    expect(spanAt(halt, 'TTAll')).toBe(6)
    expect(valueAt(halt, 'CALLS', 600)).toMatchObject({ part: 6 })
  })
})

describe('updates', () => {
  test('are on time where the same channel carried the next word by then', () => {
    const halt = given(
      declared(),
      post('web', 10, 40),
      post('social', 11, 40),
      post('web', 38, 70),
      post('web', 75, 105)
    )
    expect(valueAt(halt, 'UPD', 100)).toMatchObject({ part: 1, whole: 2 })
    expect(valueAt(halt, 'UPD', 106)).toMatchObject({ part: 1, whole: 3 })
  })

  test('none is owed once the services are back', () => {
    const halt = given(
      declared(),
      post('web', 10, 40),
      step('halt.retime', { name: 'resumed', at: minutes(30), reason: '' }, { at: 31 })
    )
    expect(valueAt(halt, 'UPD', 300)).toMatchObject({ part: 0, whole: 0, share: null })
  })
})

test('slips of the outlook are counted and added up', () => {
  const to = (end: number, at: number) =>
    step('eta.estimate', { from: minutes(end), to: minutes(end), basis: '見込み', reviewAt: null }, { at })
  expect(valueAt(given(declared(), to(60, 5), to(90, 40), to(80, 50), to(120, 70)), 'ETASLIP', 200)).toEqual({
    kind: 'etaSlips',
    count: 2,
    minutes: 70
  })
})

test('a critical item counts once its time is over, and is on time where it was done by then', () => {
  const before = valueAt(given(declared()), 'CHK', 0)
  const after = valueAt(given(declared()), 'CHK', 600)
  expect(before).toMatchObject({ part: 0 })
  expect(after.kind === 'share' && after.whole).toBeGreaterThan(5)
  const critical = playbook.playbook.duties.find(
    (duty) =>
      duty.critical &&
      duty.phase === 'initial' &&
      !duty.twoPerson &&
      (duty.types as readonly string[]).includes('H2') &&
      duty.waitsFor.length === 0
  )
  const ticked = given(declared(), step('duty.check', { duties: [critical?.id ?? ''] }, { at: 1 }))
  expect(valueAt(ticked, 'CHK', 600)).toMatchObject({ part: 1 })
})

test('the figures of a closed incident stand still', () => {
  const closed = given(declared(), post('web', 10, 40), step('halt.close', { reason: '終了' }, { at: 35 }))
  expect(valueAt(closed, 'UPD', 100)).toMatchObject({ whole: 0 })
})
