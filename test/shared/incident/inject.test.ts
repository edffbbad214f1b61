import { describe, expect, test } from 'vitest'
import type { InjectContent } from '../../../shared/drill/scenario/schema.ts'
import type { InjectRun } from '../../../shared/incident/inject/run.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { apart, declared, given, minutes, stated, step } from '../../helpers/given.ts'
import { begun, beginning } from '../../helpers/given-drills.ts'
import { matsumoto, sato, takahashi } from '../../helpers/people.ts'

const inject = 'DR-01.4'
const led = (at: number) => ({ by: sato, at })
const content: InjectContent = {
  from: { role: null, name: { ja: '記者', en: 'A reporter' } },
  via: 'mail',
  text: { ja: '流出は本当か。', en: 'Is it true that funds are gone?' },
  attachments: [{ name: 'post.png', text: { ja: '投稿の写し', en: 'A copy of the post' } }],
  expected: { ja: '確認中と答える', en: 'Say that it is being checked' }
}

function run(state: IncidentState, id = inject): InjectRun {
  const found = state.exercise?.injects.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('the facilitator', () => {
  test('releases an inject before its time; the room gets it once', () => {
    const drill = given(...begun(), step('inject.release', { inject }, led(3)))
    expect(run(drill.state)).toMatchObject({
      status: 'released',
      releasedAt: minutes(3),
      releasedBy: { value: 'hand', by: sato }
    })
    expect(drill.events.at(-1)?.data).toMatchObject({
      inject,
      by: 'hand',
      told: { from: { role: 'R-PR-SNS' }, via: 'social' }
    })
    drill.when('inject.release', { inject }, led(4)).refuses('inject-out')
  })

  test('holds an inject and lets it go on, which is when it may come at the earliest', () => {
    const held = given(...begun(), step('inject.hold', { inject, reason: '休憩のあと' }, led(5)))
    expect(run(held.state)).toMatchObject({ status: 'held', held: { value: '休憩のあと', at: minutes(5) } })
    held.when('inject.hold', { inject, reason: '' }, led(6)).refuses('already-so')
    const freed = held.when('inject.unhold', { inject, reason: '' }, led(30))
    expect(run(freed.state)).toMatchObject({ status: 'waiting', held: undefined, freedAt: minutes(30) })
    given(...begun())
      .when('inject.unhold', { inject, reason: '' }, led(1))
      .refuses('not-held')
  })

  test('changes what an inject says; what it said before is kept', () => {
    const changed = given(...begun(), step('inject.change', { inject, content, reason: '簡単すぎる' }, led(1)))
    const now = run(changed.state)
    expect(now.inject).toMatchObject({ ...content, id: inject, atSeconds: 1200, evaluates: ['ER-17', 'PR-02'] })
    expect(now.earlier).toMatchObject([{ value: { reason: '簡単すぎる', inject: { via: 'social' } }, by: sato }])
    changed.when('inject.change', { inject, content, reason: '' }, led(2)).refuses('already-so')
  })

  test('improvises: at once, or at a time of the drill', () => {
    const drill = given(...begun({ pace: 10 }))
    const now = drill.when('inject.improvise', { content, at: null, targetSeconds: 300 }, led(2))
    now.makes('inject.improvised', 'inject.released')
    const made = [...(now.state.exercise?.injects.values() ?? [])].find(({ improvised }) => improvised)
    expect(made).toMatchObject({
      status: 'released',
      releasedAt: minutes(20),
      inject: { ...content, atSeconds: 1200, targetSeconds: 300, deeds: [{ kind: 'answered' }] }
    })
    const later = drill.when('inject.improvise', { content, at: minutes(45), targetSeconds: 300 }, led(2))
    later.makes('inject.improvised')
    expect([...(later.state.exercise?.injects.values() ?? [])].at(-1)).toMatchObject({
      status: 'waiting',
      dueAt: minutes(45)
    })
  })

  test('improvises for a moment that is over: then it comes at once', () => {
    given(...begun())
      .when('inject.improvise', { content, at: minutes(5), targetSeconds: 300 }, led(20))
      .makes('inject.improvised', 'inject.released')
  })

  test('skips an inject, and may bring it all the same', () => {
    const skipped = given(...begun(), step('inject.skip', { inject, reason: '時間がない' }, led(5)))
    expect(run(skipped.state)).toMatchObject({
      status: 'skipped',
      skippedBecause: '時間がない',
      skipped: { value: 'hand' }
    })
    skipped.when('inject.change', { inject, content, reason: '' }, led(6)).refuses('inject-skipped')
    const out = skipped.when('inject.release', { inject }, led(7))
    expect(run(out.state)).toMatchObject({ status: 'released', skippedBecause: null, skipped: undefined })
  })

  test.each([
    ['inject.release', { inject }],
    ['inject.hold', { inject, reason: '' }],
    ['inject.unhold', { inject, reason: '' }],
    ['inject.change', { inject, content, reason: '' }],
    ['inject.improvise', { content, at: null, targetSeconds: 60 }],
    ['inject.skip', { inject, reason: '' }]
  ] as const)('alone may do %s, and never once the drill is over', (name, data) => {
    given(...begun())
      .when(name, data as never, { by: takahashi })
      .refuses('facilitator-only', { person: sato.person })
    given(...begun(), step('drill.end', { reason: 'x' }, led(5)))
      .when(name, data as never, led(6))
      .refuses('drill-over')
  })

  test.each([
    ['inject.hold', { inject, reason: '' }],
    ['inject.unhold', { inject, reason: '' }],
    ['inject.change', { inject, content, reason: '' }],
    ['inject.skip', { inject, reason: '' }]
  ] as const)('may not do %s with what the room has read', (name, data) => {
    given(...begun(), step('inject.release', { inject }, led(3)))
      .when(name, data as never, led(4))
      .refuses('inject-out')
  })

  test('cannot touch an inject that is not in the drill', () => {
    given(...begun())
      .when('inject.release', { inject: 'DR-09.1' }, led(1))
      .refuses('no-such-inject')
  })
})

describe('the room', () => {
  const out = [...begun(), step('inject.release', { inject }, led(3))]

  test('marks an inject as seen, once, and answers it as often as it likes', () => {
    const seen = given(...out, step('inject.see', { inject }, { at: 4 }))
    expect(run(seen.state).seen).toMatchObject({ by: matsumoto, at: minutes(4) })
    seen.when('inject.see', { inject }, { by: takahashi, at: 5 }).refuses('already-so')
    const answered = given(
      ...out,
      step('inject.answer', { inject, text: '一報を準備中' }, { at: 4 }),
      step('inject.answer', { inject, text: '掲載した' }, { by: takahashi, at: 9 })
    )
    expect(run(answered.state).answers.map(({ value }) => value)).toEqual(['一報を準備中', '掲載した'])
  })

  test('sees and answers nothing that is still to come, and nothing where there is no drill', () => {
    given(...begun())
      .when('inject.answer', { inject, text: 'x' })
      .refuses('inject-waiting')
    given(declared()).when('inject.see', { inject }).refuses('no-drill')
  })

  test('goes on with the injects after it has closed the halt', () => {
    given(...out, step('halt.close', { reason: 'x' }, { at: 5 }))
      .when('inject.answer', { inject, text: '了解' }, { at: 6 })
      .makes('inject.answered')
  })
})

describe('two consoles that have not heard of each other', () => {
  const released = (by: 'clock' | 'hand', at: number, node = 'node-1') =>
    stated({ type: 'inject.released', version: 1, data: { inject, by } }, { at, node })

  test('release an inject once: the first by order', () => {
    const { state } = given(...begun(), released('clock', 20), released('hand', 21, 'node-2'))
    expect(run(state)).toMatchObject({ releasedAt: minutes(20), releasedBy: { value: 'clock' } })
  })

  test('what is out stays out, whatever was said of it meanwhile', () => {
    const said = (type: string, data: Record<string, unknown>, at: number) =>
      stated({ type, version: 1, data: { inject, ...data } }, { at, node: 'node-2' })
    const { state } = given(
      ...begun(),
      released('clock', 20),
      said('inject.held', { reason: '' }, 20.1),
      said('inject.skipped', { because: 'hand', reason: '' }, 20.2),
      said('inject.changed', { content, reason: '' }, 20.3)
    )
    expect(run(state)).toMatchObject({ status: 'released', skipped: undefined, held: undefined, earlier: [] })
  })

  test('an inject that one skipped and the other released is out', () => {
    const { state } = given(
      ...begun(),
      stated(
        { type: 'inject.skipped', version: 1, data: { inject, because: 'condition', reason: 'skip-if' } },
        { at: 20 }
      ),
      released('hand', 21, 'node-2')
    )
    expect(run(state).status).toBe('released')
  })

  test('an improvised one arrives once, and never in the place of another', () => {
    const improvise = (at: number) =>
      stated(
        {
          type: 'inject.improvised',
          version: 1,
          data: { inject: { ...run(given(...begun()).state).inject, text: content.text } }
        },
        { at }
      )
    const { state } = given(...begun(), improvise(2), improvise(3))
    expect(state.exercise?.injects.size).toBe(beginning.scenario.injects.length)
    expect(run(state).inject.text).not.toEqual(content.text)
  })
})

test('a live incident takes no inject, whatever is written into its log', () => {
  const { state } = apart(
    [],
    stated({ type: 'inject.released', version: 1, data: { inject, by: 'hand' } }),
    step('remark.add', { text: 'x' })
  )
  expect(state.exercise).toBeNull()
})
