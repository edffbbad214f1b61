import { describe, expect, test } from 'vitest'
import { noticeStanding } from '../../../shared/incident/notice/standing.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { textHash } from '../../../shared/notice/text-hash.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { after, drafted, fact, noticeIn, posted, textsIn, withFacts, words } from '../../helpers/given-notices.ts'
import { ito, sato, takahashi } from '../../helpers/people.ts'

const channels = ['web', 'social', 'email', 'push']

describe('texts made from the facts', () => {
  test('come for all channels in one go, under one number', () => {
    const { state } = withFacts(step('notice.draft', { channels, stage: 'start' }))
    const notices = [...state.notices.values()]
    expect(notices.map((notice) => notice.channel)).toEqual(channels)
    expect(new Set(notices.map((notice) => notice.round)).size).toBe(1)
    expect(notices.map((notice) => notice.number)).toEqual([1, 1, 1, 1])
    expect(notices.flatMap((notice) => JSON.stringify(textOf(notice).value).match(/\{\{/g) ?? [])).toEqual([])
  })

  test('say in both languages what the facts say, and quote them by version', () => {
    const notice = noticeIn(given(...drafted('push')).state)
    expect(textOf(notice).value).toEqual({
      title: { ja: '売買・出金を停止中です', en: 'Trading, withdrawals halted' },
      body: {
        ja: '開始3/1 09:00・原因:調査中・復旧見込み:未定・影響:売買と出金ができません・問合せ:サポート窓口',
        en: 'Since 1 Mar 09:00 JST. Cause: Under investigation. ETA: Not yet known. Impact: No trading, no withdrawals. Contact: Support desk'
      }
    })
    expect(textOf(notice).quotes.map((quote) => quote.field)).toEqual([
      'scope',
      'haltStart',
      'cause',
      'eta',
      'impact',
      'contact'
    ])
  })

  test('leave what no fact fills for everybody to see', () => {
    const { state } = given(declared(), step('notice.draft', { channels: ['web'], stage: 'start' }))
    expect(textOf(noticeIn(state)).value.body.ja).toContain('{{cause}}')
  })

  test('of a drill carry its mark first', () => {
    const { state } = given(declared({ drill: true }), step('notice.draft', { channels: ['social'], stage: 'start' }))
    expect(textOf(noticeIn(state)).value.body.ja).toMatch(/^【訓練】/)
    expect(textOf(noticeIn(state)).value.body.en).toMatch(/^\[DRILL\] /)
  })

  test('count the rounds as customers do: one that was given up before it went out leaves its number free', () => {
    const first = given(...posted('web'))
    const update = after(first.when('notice.draft', { channels: ['web'], stage: 'update' }))
    expect(noticeIn(update).number).toBe(2)
    const again = given(
      ...posted('web'),
      step('notice.draft', { channels: ['web'], stage: 'update' }),
      step('notice.withdraw', { notice: noticeIn(update).id, reason: '書き直し' }),
      step('notice.draft', { channels: ['web'], stage: 'update' }),
      step('notice.draft', { channels: ['push'], stage: 'update' })
    )
    expect([...again.state.notices.values()].slice(-2).map((notice) => notice.number)).toEqual([2, 2])
  })

  test('need a channel and a template that the playbook has', () => {
    const halt = withFacts()
    halt.when('notice.draft', { channels: ['fax'], stage: 'start' }).refuses('no-such-channel', { channel: 'fax' })
  })

  test('of an update say what changed since the last notice, or since when nothing did', () => {
    const before = posted('web')
    const calm = given(...before, step('notice.draft', { channels: ['web'], stage: 'update' }))
    expect(textOf(noticeIn(calm.state)).value.body.ja).toContain(
      '2026年3月1日 09:06(日本時間)の前回のお知らせ以降、新しい情報はありません'
    )
    expect(textOf(noticeIn(calm.state)).value.body.en).toContain(
      'nothing new since our last notice at 09:06 JST on 1 Mar 2026'
    )
    const news = given(
      ...before,
      fact('cause', words('停電', 'A power cut')),
      step('notice.draft', { channels: ['web'], stage: 'update' })
    )
    expect(textOf(noticeIn(news.state)).value.body.en).toContain('Changes since the last notice: Cause')
  })

  test('once the services are back say when that was', () => {
    const { state } = withFacts(
      step('halt.retime', { name: 'resumed', at: minutes(2.5), reason: '' }),
      step('notice.draft', { channels: ['push'], stage: 'resume' })
    )
    expect(textOf(noticeIn(state)).value.body.ja).toContain('再開:09:02')
    expect(textOf(noticeIn(state)).quotes.map((quote) => quote.field)).toContain('resumed')
  })
})

describe('writing over a text', () => {
  const edit = (
    change: (body: { ja: string; en: string }) => { ja: string; en: string },
    confirms: string[] = [],
    ...more: readonly Step[]
  ) => {
    const halt = given(...drafted('social'), ...more)
    const notice = noticeIn(halt.state)
    const text = textOf(notice)
    return halt.when('notice.edit', {
      notice: notice.id,
      was: text.hash,
      title: null,
      body: change(text.value.body),
      confirms
    })
  }

  test('keeps every version', () => {
    const { state } = edit((body) => ({ ja: `${body.ja}\n追記`, en: `${body.en}\nMore` })).makes('notice.edited')
    expect(noticeIn(state).texts).toHaveLength(2)
    expect(textOf(noticeIn(state)).value.body.ja).toMatch(/追記$/)
    expect(textOf(noticeIn(state)).byHand).toBe(true)
  })

  test('does not overwrite what the person has not seen', () => {
    const halt = given(...drafted('social'))
    const notice = noticeIn(halt.state)
    const data = { notice: notice.id, title: null, body: { ja: 'あ', en: 'a' }, confirms: [] }
    halt
      .when('notice.edit', { ...data, was: textHash({ title: null, body: { ja: '', en: '' } }) })
      .refuses('text-changed')
  })

  test('after a fact changed, the text quotes the new one only where it says it in both languages', () => {
    const news = fact('cause', words('停電', 'A power cut'))
    const half = edit((body) => ({ ja: body.ja.replace('調査中', '停電'), en: body.en }), [], news)
    const whole = edit(
      (body) => ({ ja: body.ja.replace('調査中', '停電'), en: body.en.replace('Under investigation', 'A power cut') }),
      [],
      news
    )
    const versionIn = (state: typeof half.state) =>
      textOf(noticeIn(state)).quotes.find((one) => one.field === 'cause')?.version
    const now = half.state.facts.get('cause')?.settings.at(-1)?.id ?? ''
    expect(versionIn(half.state)).not.toContain(now)
    expect(versionIn(whole.state)).toContain(now)
  })

  test('or where the person says that it says it in other words, by name', () => {
    const news = fact('cause', words('停電', 'A power cut'))
    const { state } = edit(
      (body) => ({
        ja: body.ja.replace('調査中', '電源喪失'),
        en: body.en.replace('Under investigation', 'Loss of power')
      }),
      ['cause'],
      news
    )
    const text = textOf(noticeIn(state))
    expect(text.confirmed).toEqual(['cause'])
    expect(text.quotes.find((one) => one.field === 'cause')?.version).toContain(
      state.facts.get('cause')?.settings.at(-1)?.id
    )
  })

  test('can be thrown away for a text made anew from the facts', () => {
    const halt = given(...drafted('social'), fact('cause', words('停電', 'A power cut')))
    const { state } = halt.when('notice.refill', { notices: [noticeIn(halt.state).id] }).makes('notice.edited')
    expect(textOf(noticeIn(state)).value.body.en).toContain('Cause A power cut')
    expect(textOf(noticeIn(state)).byHand).toBe(false)
    given(...drafted('social'))
      .when('notice.refill', { notices: ['nobody'] })
      .refuses('no-such-notice')
  })
})

describe('signing', () => {
  const propose = (by = takahashi) => {
    const halt = given(...drafted('web'))
    return halt.when('notice.propose', { texts: textsIn(halt.state) }, { by })
  }

  test('a proposal by PR is PR’s signature; one by anybody else is nobody’s', () => {
    const standingAfter = (state: ReturnType<typeof propose>['state']) =>
      noticeStanding(state, noticeIn(state), playbook)
    expect(standingAfter(propose().state).missing).toEqual(['legal'])
    expect(standingAfter(propose(sato).state).missing).toEqual(['pr', 'legal'])
    expect(standingAfter(propose(ito).state).missing).toEqual(['pr'])
  })

  test('several texts are signed in one go: all of them or none', () => {
    const halt = given(...drafted(...channels))
    const texts = textsIn(halt.state)
    halt.when('notice.propose', { texts }, { by: takahashi }).makes(...channels.map(() => 'notice.proposed'))
    halt
      .when('notice.propose', { texts: [...texts, { notice: 'none', textHash: 'a'.repeat(64) }] })
      .refuses('no-such-notice')
  })

  test('nobody signs what they have not read, and nothing is signed before it is proposed', () => {
    const halt = given(...drafted('web'))
    halt.when('notice.approve', { texts: textsIn(halt.state) }, { by: ito }).refuses('not-proposed')
    const texts = textsIn(halt.state).map((text) => ({ ...text, textHash: 'b'.repeat(64) }))
    halt.when('notice.approve', { texts }, { by: ito }).refuses('text-changed')
  })
})
