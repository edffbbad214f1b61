import { describe, expect, test } from 'vitest'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import { holdFor, STALE_MS } from '../../../shared/outbox/hold.ts'
import { outboxTextOf } from '../../../shared/outbox/of-notice.ts'
import type { Step } from '../../helpers/given.ts'
import { given, minutes, stated, step } from '../../helpers/given.ts'
import { fact, noticeIn, signed, words } from '../../helpers/given-notices.ts'
import { takahashi } from '../../helpers/people.ts'

/** A signed notice on a channel that lies in the outbox since minute 20, and what happened afterwards. */
function handed(
  channel: string,
  ...after: readonly Step[]
): { sending: Sending; state: ReturnType<typeof given>['state'] } {
  const before = signed(channel)
  const notice = noticeIn(given(...before).state)
  const queue = step('notice.queue', { notice: notice.id, connector: 'k1' }, { by: takahashi, at: 20 })
  const { sending: id = '', queued } = noticeIn(given(...before, queue).state).deliveries[0] ?? {}
  const text = queued ? outboxTextOf(queued.value) : null
  const about = {
    sending: id,
    kind: 'notice',
    connector: 'k1',
    via: 'k',
    channel,
    about: notice.id,
    department: '',
    text
  } as const
  const { state } = given(...before, queue, stated(sendingFacts.queued(about), { at: 20 }), ...after)
  const sending = state.sendings.get(id)
  if (!sending) throw new Error('nothing was queued')
  return { sending, state }
}
const holdAt = (minute: number, channel: string, ...after: readonly Step[]) => {
  const { sending, state } = handed(channel, ...after)
  return holdFor(state, sending, minutes(minute))
}

describe('a text that waits', () => {
  test('goes as long as it is fresh, and asks after half an hour', () => {
    expect(holdAt(20 + STALE_MS / 60_000, 'email')).toBeNull()
    expect(holdAt(20.1 + STALE_MS / 60_000, 'email')).toBe('stale')
  })

  test('is not old while it reaches people', () => {
    const { sending, state } = handed('email')
    expect(holdFor(state, sending, minutes(200), minutes(190))).toBeNull()
    expect(holdFor(state, sending, minutes(200), minutes(100))).toBe('stale')
  })

  test('asks when a fact in it changed, and not again once a person said that it goes', () => {
    const changed = fact('impact', words('出金も停止', 'Withdrawals too'), { at: 23 })
    expect(holdAt(24, 'email', changed)).toBe('facts')
    const { sending, state } = handed('email', changed)
    expect(holdFor(state, { ...sending, goAt: minutes(24) }, minutes(25))).toBeNull()
  })

  test('does not ask for a fact that is not in it', () => {
    expect(holdAt(24, 'email', fact('stagePlan', words('出金から', 'Withdrawals first'), { at: 23 }))).toBeNull()
  })

  test('asks when it was withdrawn or posted by hand meanwhile', () => {
    const { sending, state } = handed('email')
    const notice = noticeIn(state)
    const said = { by: takahashi, at: minutes(22), enteredAt: minutes(22) }
    const withNotice = (change: Partial<typeof notice>) => ({
      ...state,
      notices: new Map([[notice.id, { ...notice, ...change }]])
    })
    expect(holdFor(withNotice({ withdrawn: { ...said, value: 'x' } }), sending, minutes(23))).toBe('superseded')
    const newer = { ...notice, id: 'newer', posted: { ...said, value: notice.texts[0]?.value } } as typeof notice
    const told = { ...state, notices: new Map([...state.notices, ['newer', newer]]) }
    expect(holdFor(told, sending, minutes(23))).toBe('superseded')
    expect(holdFor(told, { ...sending, goAt: minutes(22.5) }, minutes(23))).toBeNull()
    const elsewhere = { ...state, notices: new Map([...state.notices, ['newer', { ...newer, channel: 'push' }]]) }
    expect(holdFor(elsewhere, sending, minutes(23))).toBeNull()
  })

  test('a status page is made when it goes and is never old', () => {
    const { sending, state } = handed('web')
    expect(holdFor(state, { ...sending, kind: 'statusPage', text: null }, minutes(9999))).toBeNull()
  })
})
