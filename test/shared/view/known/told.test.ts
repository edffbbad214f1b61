import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import type { IncidentState, Post } from '../../../../shared/incident/state.ts'
import { emptyIncident } from '../../../../shared/incident/state.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { knowledgeAt } from '../../../../shared/view/known/knowledge.ts'
import { momentBeside, momentsOf, spanOf } from '../../../../shared/view/known/moments.ts'
import { toldAsText } from '../../../../shared/view/known/as-text.ts'
import { standingOn, toldAt } from '../../../../shared/view/known/told.ts'
import { given, minutes, playbook, step } from '../../../helpers/given.ts'
import { fact, noticeIn, posted, words } from '../../../helpers/given-notices.ts'
import { takahashi } from '../../../helpers/people.ts'

const channels = ['web', 'social'] as const
const texts = { title: null, body: { ja: '本文', en: 'Body' } }
const said = <T>(value: T, at: number) => ({ value, by: takahashi, at, enteredAt: at })

type Spec = { channel: string; at: number | null; started: number; down: number | null; corrects: number | null }

/** Notices of which each is out or not, was sent for a while, was taken down or not, and puts an earlier one right or not. */
const specs = fc.array(
  fc.record({
    channel: fc.constantFrom(...channels),
    at: fc.option(fc.integer({ min: 0, max: 60 })),
    started: fc.integer({ min: 0, max: 5 }),
    down: fc.option(fc.integer({ min: 0, max: 20 })),
    corrects: fc.option(fc.nat(5))
  }),
  { maxLength: 8 }
)
const noted = fc.array(fc.record({ channel: fc.constantFrom(...channels), at: fc.integer({ min: 0, max: 60 }) }), {
  maxLength: 3
})

function stateOf(list: readonly Spec[], posts: readonly { channel: string; at: number }[] = []): IncidentState {
  const notices = list.map(({ channel, at, started, down, corrects }, index): Notice => {
    const earlier = corrects !== null && corrects < index && list[corrects]?.channel === channel
    return {
      id: `n${index}`,
      channel,
      stage: 'update',
      template: 'NT-web-update',
      round: 'r1',
      number: 1,
      texts: [],
      proposals: [],
      approvals: [],
      rejections: [],
      planned: undefined,
      deliveries: [],
      posted:
        at === null
          ? undefined
          : {
              ...said(texts, minutes(at)),
              hash: '',
              link: '',
              proof: null,
              startedAt: started === 0 ? null : minutes(at - started),
              unapproved: false
            },
      withdrawn: down === null ? undefined : said('', minutes((at ?? 0) + down)),
      corrects: earlier ? { notice: `n${corrects}`, reason: '' } : null
    }
  })
  const marks = posts.map(({ channel, at }, index): [string, Post] => [
    `p${index}`,
    said({ channel, nextUpdateAt: null }, minutes(at))
  ])
  return { ...emptyIncident, notices: new Map(notices.map((one) => [one.id, one])), posts: new Map(marks) }
}

describe('what customers could read at a moment', () => {
  test('is the last text that was out by then, not taken down and not put right by then', () => {
    fc.assert(
      fc.property(specs, fc.constantFrom(...channels), fc.integer({ min: 0, max: 90 }), (list, channel, at) => {
        const now = minutes(at)
        const state = stateOf(list)
        const found = standingOn(state, channel, now)
        const out = [...state.notices.values()].filter(
          (one) => one.channel === channel && (one.posted?.at ?? Infinity) <= now
        )
        const standing = out.filter(
          (one) => (one.withdrawn?.at ?? Infinity) > now && !out.some(({ corrects }) => corrects?.notice === one.id)
        )
        if (!found) return standing.length === 0
        expect(standing).toContain(found.notice)
        expect(found.since).toBe(Math.max(...standing.map((one) => one.posted?.at ?? 0)))
        return true
      })
    )
  })

  test('changes at the moments that are listed, and at no other', () => {
    fc.assert(
      fc.property(
        specs,
        noted,
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 20 }),
        (list, posts, at, on) => {
          const state = stateOf(list, posts)
          const between = momentsOf(state).some((one) => one.at > minutes(at) && one.at <= minutes(at + on))
          fc.pre(!between)
          expect(toldAt(state, playbook, minutes(at + on))).toEqual(toldAt(state, playbook, minutes(at)))
        }
      )
    )
  })

  test('a text that is being sent is on its way until it is out', () => {
    const state = stateOf([{ channel: 'web', at: 10, started: 5, down: null, corrects: null }])
    const web = (at: number) => toldAt(state, playbook, minutes(at)).find(({ channel }) => channel === 'web')
    expect(web(4)).toMatchObject({ told: null, goingOut: null })
    expect(web(7)).toMatchObject({ told: null, goingOut: { from: minutes(5) } })
    expect(web(10)).toMatchObject({ told: { since: minutes(10) }, goingOut: null })
  })

  test('a text that was put right never comes back, though the correction is taken down', () => {
    const state = stateOf([
      { channel: 'web', at: 5, started: 0, down: null, corrects: null },
      { channel: 'web', at: 10, started: 0, down: null, corrects: null },
      { channel: 'web', at: 20, started: 0, down: 5, corrects: 1 }
    ])
    const at = (minute: number) => standingOn(state, 'web', minutes(minute))?.notice.id
    expect([at(5), at(10), at(20), at(25)]).toEqual(['n0', 'n1', 'n2', 'n0'])
  })

  test('says when the last text was taken down, and what was noted without its words', () => {
    const state = stateOf(
      [{ channel: 'web', at: 5, started: 0, down: 5, corrects: null }],
      [{ channel: 'social', at: 8 }]
    )
    const at = (minute: number) => toldAt(state, playbook, minutes(minute))
    expect(at(12).find(({ channel }) => channel === 'web')).toMatchObject({ told: null, takenDown: minutes(10) })
    expect(at(12).find(({ channel }) => channel === 'social')).toMatchObject({ noted: minutes(8) })
    expect(at(7).find(({ channel }) => channel === 'social')).toMatchObject({ noted: null })
    expect(at(7).map(({ channel }) => channel)).toEqual(['web', 'social', 'email', 'push'])
  })
})

describe('the moments', () => {
  const { state } = given(...posted('web', 'email'))
  const moments = momentsOf(state)

  test('are in order, and one is found on either side of a time', () => {
    expect(moments.map(({ kind, channel }) => [kind, channel])).toEqual([
      ['posted', 'web'],
      ['posted', 'email']
    ])
    const [first, second] = moments.map(({ at }) => at)
    expect(momentBeside(moments, first ?? 0, 'after')).toBe(second)
    expect(momentBeside(moments, first ?? 0, 'before')).toBeUndefined()
    expect(momentBeside(moments, second ?? 0, 'before')).toBe(first)
  })

  test('lie within what can be looked back at', () => {
    const { from, to } = spanOf(state, minutes(3))
    expect(from).toBeLessThanOrEqual(minutes(0))
    expect(to).toBe(moments.at(-1)?.at)
    expect(spanOf(state, minutes(90)).to).toBe(minutes(90))
    const closed = given(...posted('web'), step('halt.close', { reason: '終了' })).state
    expect(spanOf(closed, minutes(900)).to).toBe(closed.closed?.at)
  })
})

describe('what was known', () => {
  const halt = given(
    ...posted('web'),
    fact('impact', words('売買のみ', 'Trading only'), { at: 20 }),
    step('eta.estimate', { from: minutes(60), to: minutes(90), basis: '', reviewAt: null }, { at: 21 })
  )
  const at = (minute: number, field: string, { state } = halt) =>
    knowledgeAt(state, playbook, toldAt(state, playbook, minutes(minute)), minutes(minute)).find(
      (one) => one.field === field
    )

  test('what the standing texts say is told, and from when another fact was entered it is not', () => {
    expect(at(19, 'impact')).toMatchObject({ state: 'told', told: ['web'], older: [] })
    expect(at(20, 'impact')).toMatchObject({ state: 'untold', told: [], older: ['web'] })
    expect(at(20, 'impact')?.content).toMatchObject({ full: { en: 'Trading only' } })
  })

  test('what nobody knew is so, whatever came later', () => {
    expect(at(20, 'eta')).toMatchObject({ state: 'unknown' })
    expect(at(21, 'eta')).toMatchObject({ state: 'untold', older: ['web'] })
  })

  test('what one channel says and another says otherwise is told in part', () => {
    const { id } = noticeIn(given(...posted('web', 'email')).state, 'email')
    const steps = [...posted('web', 'email'), fact('impact', words('売買のみ', 'Trading only'), { at: 20 })]
    const corrected = given(...steps, step('notice.correct', { notice: id, reason: '変更' }, { by: takahashi, at: 21 }))
    expect(at(22, 'impact', corrected)).toMatchObject({ state: 'untold', older: ['web', 'email'] })
  })

  test('before anything was posted nothing is told, and the stamp of a text is no knowledge', () => {
    expect(at(0, 'impact')).toMatchObject({ state: 'unknown', enteredAt: null })
    expect(at(2, 'impact')).toMatchObject({ state: 'untold' })
    expect(at(20, 'asOf')).toBeUndefined()
  })
})

test('the texts of a moment as plain text name every channel, with what it carried', () => {
  const { state } = given(...posted('web'))
  const text = toldAsText(toldAt(state, playbook, minutes(30)), {
    language: 'en',
    names: namesOf(playbook, 'en'),
    timeZone: 'Asia/Tokyo',
    heading: 'At 09:30',
    nothing: 'nothing posted'
  })
  expect(text).toMatch(/^At 09:30\n\n■ Website \(top page\) \(first notice, 2026-03-01 09:\d\d JST\)\n/)
  expect(text).toContain('No trading, no withdrawals')
  expect(text).toContain('■ E-mail\nnothing posted')
})
