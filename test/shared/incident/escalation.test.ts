import { describe, expect, test } from 'vitest'
import { isBarred } from '../../../shared/incident/escalation/escalation.ts'
import { ENGINE } from '../../../shared/incident/engine.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { caller, commander, openDesk, otherCaller } from '../../helpers/watch-desk.ts'

const id = 'ER-04:first'

/** A desk on which the first notice is late. */
function late(): WatchDesk {
  const desk = openDesk()
  desk.runTo(21)
  return desk
}

describe('an escalation', () => {
  test('is acknowledged once by a person for a role', () => {
    const desk = late()
    desk.act('escalation.acknowledge', { escalation: id, role: '' }, { by: otherCaller })
    expect(desk.state().escalations.get(id)?.acks).toMatchObject([{ person: otherCaller.person, role: 'R-SE-H' }])
    expect(desk.ask('escalation.acknowledge', { escalation: id, role: '' }, { by: otherCaller })).toMatchObject({
      refusal: { code: 'already-so' }
    })
    expect(desk.ask('escalation.acknowledge', { escalation: id, role: 'R-PR-H' }, { by: otherCaller }).ok).toBe(true)
    expect(desk.ask('escalation.acknowledge', { escalation: 'none', role: '' })).toMatchObject({
      refusal: { code: 'no-such-escalation' }
    })
  })

  test('is resolved, held, let go on and moved only with a reason', () => {
    const desk = late()
    for (const ask of [
      desk.ask('escalation.resolve', { escalation: id, reason: '' }),
      desk.ask('escalation.hold', { escalation: id, reason: '' })
    ])
      expect(ask).toMatchObject({ refusal: { code: 'reason-missing' } })
    expect(desk.ask('escalation.resume', { escalation: id, reason: 'x' })).toMatchObject({
      refusal: { code: 'not-held' }
    })
    desk.act('escalation.hold', { escalation: id, reason: '掲載中' })
    expect(desk.ask('escalation.hold', { escalation: id, reason: 'x' })).toMatchObject({
      refusal: { code: 'already-so' }
    })
    desk.act('escalation.resolve', { escalation: id, reason: '掲載済み' })
    expect(desk.ask('escalation.resolve', { escalation: id, reason: 'x' })).toMatchObject({
      refusal: { code: 'already-resolved' }
    })
  })

  test('moves only to a level that is still to come', () => {
    const desk = openDesk()
    desk.runTo(61, 1)
    for (const to of [1, 5]) {
      expect(desk.ask('escalation.jump', { escalation: 'ER-09:halt', to, reason: 'x' })).toMatchObject({
        refusal: { code: 'no-such-level' }
      })
    }
    expect(desk.ask('escalation.jump', { escalation: 'ER-09:halt', to: 4, reason: 'x' }).ok).toBe(true)
  })

  test("a person's word stands over the engine's that it passed, in whatever order they come", () => {
    const desk = late()
    desk.act('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 22 })
    desk.run(22.5)
    expect(desk.state().escalations.get(id)?.resolved?.how).toBe('passed')
    expect(desk.ask('escalation.resolve', { escalation: id, reason: 'x' })).toMatchObject({
      refusal: { code: 'already-resolved' }
    })
  })

  test('may be spoken of after its incident is closed', () => {
    const desk = late()
    desk.act('halt.close', { reason: '解決' })
    expect(desk.ask('escalation.comment', { escalation: id, text: '後日' }).ok).toBe(true)
    expect(desk.ask('escalation.jump', { escalation: id, to: 2, reason: 'x' })).toMatchObject({
      refusal: { code: 'incident-closed' }
    })
  })
})

describe('a decision on the board', () => {
  const waits = (desk: WatchDesk) => [...desk.state().decisions.values()].find((one) => one.escalation === id)?.id ?? ''

  test('is answered once; declining needs a reason', () => {
    const desk = late()
    const decision = waits(desk)
    expect(desk.ask('decision.decline', { decision, reason: '' })).toMatchObject({
      refusal: { code: 'reason-missing' }
    })
    desk.act('decision.decline', { decision, reason: '本文を優先' }, { by: otherCaller })
    expect(desk.state().decisions.get(decision)?.answer?.value).toEqual({ taken: false, reason: '本文を優先' })
    expect(desk.ask('decision.take', { decision, reason: '' })).toMatchObject({ refusal: { code: 'already-answered' } })
    expect(desk.ask('decision.take', { decision: 'none', reason: '' })).toMatchObject({
      refusal: { code: 'no-such-decision' }
    })
  })

  test('a person may put one up in words', () => {
    const desk = openDesk()
    const data = {
      decision: 'd1',
      effect: 'other',
      escalation: '',
      owner: 'R-IC',
      dueAt: null,
      about: {},
      text: '親会社へ連絡するか'
    }
    desk.act('decision.ask', data)
    expect(desk.ask('decision.ask', data)).toMatchObject({ refusal: { code: 'already-so' } })
  })
})

describe('a bar', () => {
  const raise = (desk: WatchDesk, twoPerson: boolean) =>
    desk.act('bar.raise', { bar: 'resume', twoPerson, escalation: '', reason: 'ER-18' })

  test('keeps the phase of resumption from being left, until two people lift it', () => {
    const desk = openDesk()
    for (const at of [1, 2]) desk.act('phase.advance', { reason: '継続' }, { at })
    raise(desk, true)
    expect(desk.ask('phase.advance', { reason: '強行' })).toMatchObject({ refusal: { code: 'resume-barred' } })
    expect(desk.ask('bar.lift', { bar: 'resume', reason: '' })).toMatchObject({ refusal: { code: 'reason-missing' } })
    desk.act('bar.lift', { bar: 'resume', reason: '確認' }, { by: commander })
    expect(desk.ask('bar.lift', { bar: 'resume', reason: '確認' }, { by: commander })).toMatchObject({
      refusal: { code: 'second-person-needed' }
    })
    expect(isBarred(desk.state().bars, 'resume')).toBe(true)
    desk.act('bar.lift', { bar: 'resume', reason: '確認' }, { by: caller })
    expect(isBarred(desk.state().bars, 'resume')).toBe(false)
    expect(desk.ask('phase.advance', { reason: '再開' }).ok).toBe(true)
    expect(desk.ask('bar.lift', { bar: 'resume', reason: 'x' })).toMatchObject({ refusal: { code: 'not-barred' } })
  })

  test('one that was lifted is not raised again by a laptop that had not heard of it', () => {
    const here = openDesk()
    const there = openDesk({ node: 'node-2' })
    there.log = here.log
    const bar = { bar: 'resume', twoPerson: false, escalation: 'ER-18:s1', reason: 'ER-18' } as const
    here.act('bar.raise', bar, { by: ENGINE, at: 1 })
    here.act('bar.lift', { bar: 'resume', reason: '確認' }, { at: 2 })
    there.act('bar.raise', bar, { by: ENGINE, at: 40 })
    here.hear(there.log.events)
    expect(isBarred(here.state().bars, 'resume')).toBe(false)
  })

  test('one person lifts one that needs one', () => {
    const desk = openDesk()
    raise(desk, false)
    desk.act('bar.lift', { bar: 'resume', reason: '誤り' })
    expect(isBarred(desk.state().bars, 'resume')).toBe(false)
  })
})

test('the engine raises a severity and is refused to lower one', () => {
  const desk = openDesk({ severity: 'SEV1' })
  expect(desk.ask('halt.regrade', { severity: 'SEV2', reason: 'ER-19' }, { by: ENGINE })).toMatchObject({
    refusal: { code: 'commander-only' }
  })
})
