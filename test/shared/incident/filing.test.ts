import { describe, expect, test } from 'vitest'
import { standingFilings } from '../../../shared/incident/filing/filing.ts'
import { begun, finalised, lastFiling, reading, TOKYO, withoutGaps } from '../../helpers/given-filings.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, step } from '../../helpers/given.ts'
import { ito, sato } from '../../helpers/people.ts'

const text = { ja: '約1,200名', en: 'about 1,200' }
const draft = [declared(), begun()]
const edit = (to: typeof text | null, was: number) => ({ filing: 'id2', field: 'impact', text: to, was })
const sentOn = (steps: readonly Step[]) => [
  ...steps,
  step('filing.send', { filing: lastFiling(steps).filing.id, how: '電話', receipt: 'R-7' }, { by: ito })
]

describe('versions of a report', () => {
  test('are begun in order: the first once, then interim ones, one final one, and nothing after it', () => {
    given(declared()).when('filing.start', { deadline: 'JP-FSA-1', stage: 'interim' }).refuses('filing-stage')
    given(declared()).when('filing.start', { deadline: 'nothing', stage: 'first' }).refuses('no-such-deadline')
    given(...draft)
      .when('filing.start', { deadline: 'JP-FSA-1', stage: 'interim' })
      .refuses('filing-open')
    const first = finalised(draft, 60)
    given(...first)
      .when('filing.start', { deadline: 'JP-FSA-1', stage: 'first' })
      .refuses('filing-stage')
    const second = finalised([...first, begun('interim')], 120)
    const last = finalised([...second, begun('final')], 180)
    given(...last)
      .when('filing.start', { deadline: 'JP-FSA-1', stage: 'interim' })
      .refuses('filing-stage')
    expect([...given(...last).state.filings.values()].map(({ stage, number }) => [stage, number])).toEqual([
      ['first', 1],
      ['interim', 2],
      ['final', 3]
    ])
  })

  test('of two deadlines have nothing to do with each other', () => {
    given(...draft)
      .when('filing.start', { deadline: 'JP-JVCEA-1', stage: 'first' })
      .makes('filing.started')
  })

  test('begin with what people wrote in the one before', () => {
    const first = finalised([...draft, step('filing.edit', edit(text, 0))], 60)
    const { filing } = lastFiling([...first, begun('interim')])
    expect(filing.entries.get('impact')?.map(({ value }) => value)).toEqual([text])
    expect(filing.finalised).toBeUndefined()
  })
})

describe('a field', () => {
  test('keeps everything that was written, and who wrote it', () => {
    const steps = [...draft, step('filing.edit', edit(text, 0), { by: sato }), step('filing.edit', edit(null, 1))]
    const entries = lastFiling(steps).filing.entries.get('impact')
    expect(entries?.map(({ value, by }) => [value, by.person])).toEqual([
      [text, '佐藤 健'],
      [null, '松本 彩']
    ])
  })

  test('is not written over what somebody else has written meanwhile', () => {
    given(...draft, step('filing.edit', edit(text, 0)))
      .when('filing.edit', edit({ ...text, ja: '約900名' }, 0))
      .refuses('text-changed')
  })

  test('that is emptied goes back to the log; written the same again nothing happens', () => {
    given(...draft, step('filing.edit', edit(text, 0)))
      .when('filing.edit', edit(text, 1))
      .refuses('already-so')
    const emptied = given(...draft, step('filing.edit', edit(text, 0))).when('filing.edit', edit({ ja: '', en: '' }, 1))
    expect(emptied.events[0]?.data['text']).toBeNull()
  })

  test('that the form does not have is refused, as is a version that is not there', () => {
    given(...draft)
      .when('filing.edit', { ...edit(text, 0), field: 'x' })
      .refuses('no-such-field')
    given(...draft)
      .when('filing.edit', { ...edit(text, 0), filing: 'x' })
      .refuses('no-such-filing')
  })
})

describe('finalising', () => {
  test('needs every field to say something, if only that it is not known', () => {
    given(...draft)
      .when('filing.finalise', reading(draft, 30), { by: ito, at: 30 })
      .refuses('fields-missing', { count: 9 })
    const whole = withoutGaps(draft)
    given(...whole)
      .when('filing.finalise', reading(whole, 30), { by: ito, at: 30 })
      .makes('filing.finalised')
  })

  test('is legal’s alone, and of exactly what they read', () => {
    const whole = withoutGaps(draft)
    given(...whole)
      .when('filing.finalise', reading(whole, 30), { by: sato, at: 30 })
      .refuses('legal-only')
    const moved = [...whole, step('halt.explain', { status: 'suspected', text: '配布' })]
    given(...moved)
      .when('filing.finalise', reading(whole, 30), { by: ito, at: 30 })
      .refuses('text-changed')
    given(...whole)
      .when('filing.finalise', reading(whole, 30), { by: ito, at: 46 })
      .refuses('text-changed')
    given(...whole)
      .when('filing.finalise', { ...reading(whole, 30), asOf: minutes(90) }, { by: ito, at: 30 })
      .refuses('text-changed')
  })

  test('freezes the words: the log may go on, the version says what it said', () => {
    const steps = finalised(draft, 60)
    const before = lastFiling(steps).filing.finalised
    const later = [...steps, step('halt.explain', { status: 'confirmed', text: '参照データの不整合' })]
    expect(lastFiling(later).filing.finalised).toEqual(before)
    expect(before?.value).toMatchObject({ asOf: minutes(60), timeZone: TOKYO, leftOut: 0 })
    given(...later)
      .when('filing.edit', edit(text, 0))
      .refuses('text-frozen')
  })

  test('counts what it goes without', () => {
    const steps = [declared(), step('remark.add', { text: 'x', privileged: 'y' }, { by: ito }), begun()]
    expect(lastFiling(finalised(steps, 60)).filing.finalised?.value.leftOut).toBe(1)
  })
})

describe('sending', () => {
  test('is recorded of what is final, once, by legal', () => {
    given(...draft)
      .when('filing.send', { filing: 'id2', how: '', receipt: '' }, { by: ito })
      .refuses('filing-not-final')
    const final = finalised(draft, 60)
    given(...final)
      .when('filing.send', { filing: 'id2', how: '', receipt: '' })
      .refuses('legal-only')
    given(...sentOn(final))
      .when('filing.send', { filing: 'id2', how: '', receipt: '' }, { by: ito })
      .refuses('already-so')
    expect(lastFiling(sentOn(final)).filing.sent?.value).toEqual({ how: '電話', receipt: 'R-7' })
  })

  test('that did not happen is taken back with a reason; what was sent is not withdrawn', () => {
    const sent = sentOn(finalised(draft, 60))
    given(...sent)
      .when('filing.withdraw', { filing: 'id2', reason: 'x' }, { by: ito })
      .refuses('filing-sent')
    given(...sent)
      .when('filing.recall', { filing: 'id2', reason: '' }, { by: ito })
      .refuses('reason-missing')
    const recalled = given(...sent).when('filing.recall', { filing: 'id2', reason: '誤り' }, { by: ito })
    expect(recalled.state.filings.get('id2')?.sent).toBeUndefined()
  })

  test('stops the clock of its deadline; taking the mark back lets it run again', () => {
    const sent = given(...finalised(draft, 60)).when(
      'filing.send',
      { filing: 'id2', how: '電話', receipt: 'R-7' },
      { by: ito }
    )
    sent.makes('filing.sent', 'deadline.sent')
    expect(sent.state.deadlines.get('JP-FSA-1')?.sent.report?.value).toMatchObject({ how: '電話', receipt: 'R-7' })
    const recalled = given(...sentOn(finalised(draft, 60))).when(
      'filing.recall',
      { filing: 'id2', reason: '誤り' },
      { by: ito }
    )
    recalled.makes('filing.recalled', 'deadline.retracted')
    expect(recalled.state.deadlines.get('JP-FSA-1')?.sent.report).toBeUndefined()
  })

  test('leaves alone what somebody entered of the deadline before', () => {
    const data = { deadline: 'JP-FSA-1', part: 'report', how: '電話', receipt: '', evidence: '' } as const
    const told = [declared(), step('deadline.send', data), begun()]
    const { filing } = lastFiling(told)
    const sent = given(...sentOn(finalised(told, 60)))
    expect(sent.events.at(-1)?.type).toBe('filing.sent')
    sent.when('filing.recall', { filing: filing.id, reason: '誤り' }, { by: ito }).makes('filing.recalled')
  })

  test('what is withdrawn makes room for another of its kind, under the next number', () => {
    const gone = [...finalised(draft, 60), step('filing.withdraw', { filing: 'id2', reason: '誤記' }, { by: ito })]
    const { state, filing } = lastFiling([...gone, begun()])
    expect(filing.number).toBe(2)
    expect(standingFilings(state.filings, 'JP-FSA-1').map(({ number }) => number)).toEqual([2])
  })

  test('goes on after the incident is closed: the last report comes a month later', () => {
    given(...finalised(draft, 60), step('halt.close', { reason: 'x' }))
      .when('filing.start', { deadline: 'JP-FSA-1', stage: 'final' })
      .makes('filing.started')
  })
})
