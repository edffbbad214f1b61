import { describe, expect, test } from 'vitest'
import { holdingBar, holdingUntil } from '../../../shared/incident/notice/holding.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, look, minutes, step } from '../../helpers/given.ts'
import { noticeIn, posted, words } from '../../helpers/given-notices.ts'
import { ito, matsumoto, sato, takahashi } from '../../helpers/people.ts'

/** A holding statement that promises more by a minute, drafted at another. */
const holding = (promise = 14, at = 1): Step[] => [
  step(
    'fact.set',
    {
      facts: [
        { field: 'url', value: words('https://status.example.com', 'https://status.example.com') },
        { field: 'nextUpdate', value: { kind: 'time', at: minutes(promise) } }
      ]
    },
    { at }
  ),
  step('notice.draft', { channels: ['social'], stage: 'holding' }, { by: takahashi, at })
]
const post = (steps: readonly Step[], at: number, by = takahashi) => {
  const halt = given(...steps)
  return halt.when('notice.post', { notice: noticeIn(halt.state).id, link: '', proof: null }, { by, at })
}

describe('a holding statement', () => {
  test('goes out without approval in the first quarter of an hour, by PR or the commander, and says so', () => {
    const steps = [declared(), ...holding()]
    const { state } = post(steps, 3).makes('notice.posted')
    expect(noticeIn(state).posted?.unapproved).toBe(true)
    post(steps, 3, matsumoto).makes('notice.posted')
    post(steps, 3, sato).refuses('not-an-approver')
  })

  test('not later, to the minute', () => {
    post([declared(), ...holding(20)], 15).makes('notice.posted')
    post([declared(), ...holding(20)], 15.1).refuses('approval-missing')
  })

  test('not in other words than the playbook’s', () => {
    const steps = [declared(), ...holding()]
    const notice = noticeIn(given(...steps).state)
    const { hash, value } = textOf(notice)
    const edit = step('notice.edit', {
      notice: notice.id,
      was: hash,
      title: null,
      body: { ...value.body, en: 'All is well' },
      confirms: []
    })
    post([...steps, edit], 5).refuses('approval-missing')
  })

  test('not with a promise that is further away than a quarter of an hour', () => {
    post([declared(), ...holding(30)], 3).refuses('approval-missing')
  })

  test('not after the first notice is out', () => {
    const steps = [...posted('web'), ...holding(20, 9)]
    expect(holdingBar(given(...steps).state, noticeIn(given(...steps).state), minutes(10))).toBe('first-notice-out')
  })

  test('again where the rules ask for one because the first notice is late, until somebody decides against it', () => {
    const late = [declared(), look(21), ...holding(34, 22)]
    const { state } = given(...late)
    expect(state.decisions.get('ER-04:first:allowHoldingStatement')).toBeDefined()
    expect(holdingUntil(state)).toBe(minutes(36))
    post(late, 24).makes('notice.posted')
    const declined = step(
      'decision.decline',
      { decision: 'ER-04:first:allowHoldingStatement', reason: '第一報を急ぐ' },
      { at: 23 }
    )
    post([...late, declined], 24).refuses('approval-missing')
  })

  test('a quarter of an hour in all: a second one does not begin anew', () => {
    const first = [declared(), ...holding()]
    const { id } = noticeIn(given(...first).state)
    const out = step('notice.post', { notice: id, link: '', proof: null }, { by: takahashi, at: 3 })
    const second = [...first, out, look(21), ...holding(34, 22)]
    expect(holdingUntil(given(...second).state)).toBe(minutes(18))
    post(second, 24).refuses('approval-missing')
  })

  test('at any time with approval', () => {
    const steps = [declared(), ...holding(60, 30)]
    const { state } = given(...steps)
    const texts = [{ notice: noticeIn(state).id, textHash: textOf(noticeIn(state)).hash }]
    const signed = [
      ...steps,
      step('notice.propose', { texts }, { by: takahashi, at: 31 }),
      step('notice.approve', { texts }, { by: ito, at: 32 })
    ]
    expect(noticeIn(post(signed, 33).makes('notice.posted').state).posted?.unapproved).toBe(false)
  })

  test('is no first notice: it has no number', () => {
    expect(noticeIn(given(declared(), ...holding()).state).number).toBe(0)
  })
})
