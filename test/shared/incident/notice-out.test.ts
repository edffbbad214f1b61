import { describe, expect, test } from 'vitest'
import { ENGINE } from '../../../shared/incident/engine.ts'
import { postedText, textOf } from '../../../shared/incident/notice/notice.ts'
import { apart, given, minutes, step } from '../../helpers/given.ts'
import { drafted, fact, noticeIn, posted, signed, words } from '../../helpers/given-notices.ts'
import { takahashi } from '../../helpers/people.ts'

describe('publishing by hand', () => {
  test('takes a text that PR and legal have signed, with its link, and freezes it', () => {
    const halt = given(...signed('web'))
    const notice = noticeIn(halt.state)
    const { state } = halt
      .when('notice.post', { notice: notice.id, link: 'https://example.com/1', proof: null }, { by: takahashi })
      .makes('notice.posted')
    expect(noticeIn(state).posted).toMatchObject({
      link: 'https://example.com/1',
      hash: textOf(notice).hash,
      by: takahashi,
      unapproved: false
    })
    expect(postedText(noticeIn(state))?.value).toEqual(textOf(notice).value)
    const over = given(...posted('web'))
    const out = noticeIn(over.state)
    const edit = { notice: out.id, was: textOf(out).hash, title: null, body: { ja: 'x', en: 'x' }, confirms: [] }
    over.when('notice.edit', edit).refuses('text-frozen')
    over.when('notice.post', { notice: out.id, link: '', proof: null }).refuses('posted-already')
  })

  test('is refused without approval, naming who is missing', () => {
    const halt = given(...drafted('web'))
    halt
      .when('notice.post', { notice: noticeIn(halt.state).id, link: '', proof: null })
      .refuses('approval-missing', { needs: 'pr, legal' })
  })

  test('counts what held when it went out: a fact that changed before it was written down spoils nothing', () => {
    const halt = given(...signed('web'), fact('cause', words('停電', 'A power cut'), { at: 20 }))
    const data = { notice: noticeIn(halt.state).id, link: '', proof: null }
    halt.when('notice.post', data, { at: 25 }).refuses('facts-changed', { fields: 'cause' })
    halt.when('notice.post', data, { at: 25, happened: 15 }).makes('notice.posted')
  })

  test('its proof may come later', () => {
    const halt = given(...posted('web'))
    const proof = { fileName: '画面.png', hash: 'a'.repeat(64), size: 3 }
    const { state } = halt.when('notice.prove', { notice: noticeIn(halt.state).id, link: '', proof })
    expect(noticeIn(state).posted).toMatchObject({ link: 'https://example.com/web', proof })
  })

  test('a long sending has a start and an end', () => {
    const halt = given(...signed('email'))
    const data = { notice: noticeIn(halt.state).id, link: '', proof: null }
    const { state } = halt.when('notice.post', { ...data, startedAt: minutes(6) }, { at: 90 })
    expect(noticeIn(state).posted).toMatchObject({ startedAt: minutes(6), at: minutes(90) })
    halt.when('notice.post', { ...data, startedAt: minutes(99) }, { at: 90 }).refuses('end-before-start')
  })

  test('of two laptops that post one notice apart, the first by order counts', () => {
    const before = signed('web')
    const { id } = noticeIn(given(...before).state)
    const post = (link: string) => step('notice.post', { notice: id, link, proof: null }, { by: takahashi })
    const both = apart(before.slice(1), post('https://a.example'), { ...post('https://b.example'), node: 'node-2' })
    expect(both.state.notices.get(id)?.posted?.link).toBe('https://a.example')
  })

  test('is planned for a time, and no longer', () => {
    const halt = given(...drafted('web'))
    const { id } = noticeIn(halt.state)
    const planned = halt.when('notice.plan', { notice: id, at: minutes(30) }).makes('notice.planned')
    expect(noticeIn(planned.state).planned?.value).toBe(minutes(30))
    halt.when('notice.plan', { notice: id, at: null }).refuses('already-so')
  })
})

describe('through the outbox', () => {
  const queued = () => {
    const halt = given(...signed('web'))
    const { id } = noticeIn(halt.state)
    return {
      id,
      steps: [...signed('web'), step('notice.queue', { notice: id, connector: 'status-page' }, { by: takahashi })]
    }
  }
  const report = (id: string, sending: string, outcome: 'posting' | 'posted' | 'failed', at: number) => ({
    notice: id,
    sending,
    outcome,
    at: minutes(at),
    link: '',
    detail: ''
  })

  test('a text is handed over with its words, frozen, and refused like a posting by hand', () => {
    const { id, steps } = queued()
    const halt = given(...steps)
    const event = halt.events.at(-1)
    expect(event).toMatchObject({
      type: 'notice.queued',
      data: { notice: id, channel: 'web', stage: 'start', connector: 'status-page' }
    })
    expect(event?.data['body']).toEqual(textOf(noticeIn(halt.state)).value.body)
    halt.when('notice.refill', { notices: [id] }).refuses('text-frozen')
    halt.when('notice.post', { notice: id, link: '', proof: null }).refuses('being-sent')
    halt.when('notice.withdraw', { notice: id, reason: 'x' }).refuses('being-sent')
    given(...drafted('web'))
      .when('notice.queue', { notice: id, connector: 'status-page' })
      .refuses('approval-missing')
  })

  test('only the outbox says what became of it, and then it is out at that moment', () => {
    const { id, steps } = queued()
    const halt = given(...steps)
    const sending = noticeIn(halt.state).deliveries[0]?.sending ?? ''
    halt.when('notice.report', report(id, sending, 'posted', 9)).refuses('engine-only')
    halt.when('notice.report', report(id, 'other', 'posted', 9), { by: ENGINE }).refuses('no-such-sending')
    const { state } = given(
      ...steps,
      step('notice.report', report(id, sending, 'posting', 8), { by: ENGINE }),
      step('notice.report', report(id, sending, 'posted', 9), { by: ENGINE })
    )
    expect(noticeIn(state).posted).toMatchObject({ at: minutes(9), startedAt: minutes(8), by: ENGINE })
  })

  test('after a failure it can go out by hand', () => {
    const { id, steps } = queued()
    const sending = noticeIn(given(...steps).state).deliveries[0]?.sending ?? ''
    const failed = given(...steps, step('notice.report', report(id, sending, 'failed', 9), { by: ENGINE }))
    failed.when('notice.post', { notice: id, link: '', proof: null }, { by: takahashi }).makes('notice.posted')
  })
})

describe('putting right', () => {
  test('a correction is a new notice that names what it corrects and carries the mark', () => {
    const halt = given(...posted('social'), fact('impact', words('出金のみできません', 'No withdrawals')))
    const wrong = noticeIn(halt.state)
    const { state } = halt
      .when('notice.correct', { notice: wrong.id, reason: '影響の範囲の誤り' })
      .makes('notice.corrected')
    const right = noticeIn(state)
    expect(right.corrects).toEqual({ notice: wrong.id, reason: '影響の範囲の誤り' })
    expect(textOf(right).value.body.ja).toMatch(/^【訂正】【停止】/)
    expect(textOf(right).value.body.en).toMatch(/^\[Correction\] \[Halt\]/)
    expect(right.number).toBe(wrong.number)
    expect(state.notices.get(wrong.id)?.posted).toBeDefined()
  })

  test('only what is out is corrected, with a reason', () => {
    const halt = given(...drafted('social'))
    halt.when('notice.correct', { notice: noticeIn(halt.state).id, reason: 'x' }).refuses('not-posted')
    const out = given(...posted('social'))
    out.when('notice.correct', { notice: noticeIn(out.state).id, reason: '' }).refuses('reason-missing')
  })

  test('what was withdrawn stays in the record with the reason', () => {
    const halt = given(...posted('social'))
    const { id } = noticeIn(halt.state)
    const { state } = halt.when('notice.withdraw', { notice: id, reason: '掲載先の誤り' }).makes('notice.withdrawn')
    expect(noticeIn(state).withdrawn?.value).toBe('掲載先の誤り')
    expect(noticeIn(state).posted).toBeDefined()
    halt.when('notice.withdraw', { notice: id, reason: '' }).refuses('reason-missing')
  })
})
