import { expect, test } from 'vitest'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { truthOf } from '../../../../shared/view/outbox/still-true.ts'
import { given, step } from '../../../helpers/given.ts'
import { fact, noticeIn, posted, signed, words } from '../../../helpers/given-notices.ts'
import { takahashi } from '../../../helpers/people.ts'

/** A sending of the first notice by mail, as the outbox would make it. */
function sendingOf(state: IncidentState): Sending {
  const notice = noticeIn(state, 'email')
  const said = { value: null, by: takahashi, at: 0, enteredAt: 0 }
  return {
    id: 's1',
    kind: 'notice',
    connector: 'k1',
    via: '顧客メール',
    channel: 'email',
    about: notice.id,
    department: '',
    text: null,
    node: 'node-1',
    queued: said,
    status: 'held',
    since: 0,
    goAt: 0,
    startedAt: null,
    endedAt: null,
    trouble: null,
    hold: 'stale',
    counts: null,
    link: '',
    decided: undefined
  }
}

test('a text whose facts stand as they were is still true', () => {
  const { state } = given(...signed('email'))
  const { facts, newer } = truthOf(state, sendingOf(state))
  expect(facts.length).toBeGreaterThan(2)
  expect(facts.every(({ changed, now }) => !changed && now !== undefined)).toBe(true)
  expect(newer).toBeNull()
})

test('a fact that became another one is named, with what stands now', () => {
  const { state } = given(...signed('email'), fact('impact', words('出金のみ停止', 'Withdrawals only')))
  const changed = truthOf(state, sendingOf(state)).facts.filter((one) => one.changed)
  expect(changed.map(({ field }) => field)).toEqual(['impact'])
  expect(changed[0]?.now?.value).toMatchObject({ full: { en: 'Withdrawals only' } })
})

test('a fact that was taken back is changed, and nothing stands for it', () => {
  const { state } = given(...signed('email'), fact('impact', null))
  const changed = truthOf(state, sendingOf(state)).facts.filter((one) => one.changed)
  expect(changed).toMatchObject([{ field: 'impact', now: undefined }])
})

test('a newer notice on the same channel is told', () => {
  const first = given(...posted('email'))
  const { state } = given(
    ...posted('email'),
    step('notice.draft', { channels: ['email'], stage: 'update' }, { by: takahashi })
  )
  expect(truthOf(state, sendingOf(first.state)).newer?.number).toBe(noticeIn(state, 'email').number)
})

test('a brief quotes no versions of facts', () => {
  const { state } = given(...signed('email'))
  expect(truthOf(state, { ...sendingOf(state), kind: 'brief', about: '' })).toEqual({ facts: [], newer: null })
})
