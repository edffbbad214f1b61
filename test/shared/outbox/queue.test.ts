import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../shared/connector/connector.ts'
import type { NewEvent } from '../../../shared/event/envelope.ts'
import type { Queued } from '../../../shared/incident/sending/facts.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { reportsDue } from '../../../shared/outbox/notice-report.ts'
import { outboxTextOf } from '../../../shared/outbox/of-notice.ts'
import { briefsToQueue } from '../../../shared/outbox/queue/briefs.ts'
import { noticesToQueue } from '../../../shared/outbox/queue/notices.ts'
import { pagesToQueue } from '../../../shared/outbox/queue/pages.ts'
import { folderDraft, mailDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, stated, step } from '../../helpers/given.ts'
import { noticeIn, posted, signed } from '../../helpers/given-notices.ts'
import { takahashi } from '../../helpers/people.ts'

const NODE = 'node-a'
const way = (draft: { config: Connector['config'] }, change: Partial<Connector> = {}): Connector => ({
  id: 'k1',
  node: NODE,
  name: '連携先',
  channels: ['web', 'email', 'push'],
  briefs: [],
  keyed: [],
  setAt: 0,
  removed: false,
  trial: null,
  list: null,
  ...change,
  config: draft.config
})
const known = (...ways: readonly Connector[]) => new Map(ways.map((one) => [one.id, one]))
const hook = webhookDraft('https://a.example/')

describe('notices to be queued', () => {
  const before = signed('email')
  const { id } = noticeIn(given(...before).state)
  const { state } = given(...before, step('notice.queue', { notice: id, connector: 'k1' }, { by: takahashi, at: 20 }))

  test('are those that a person handed to a connector of this console, as they were, since then', () => {
    const [handed, ...others] = noticesToQueue(state, known(way(mailDraft())), NODE)
    expect(others).toEqual([])
    expect(handed).toMatchObject({
      at: minutes(20),
      queued: { kind: 'notice', connector: 'k1', via: '連携先', channel: 'email', about: id, department: '' }
    })
    expect(handed?.queued.text).toEqual(outboxTextOf(textOf(noticeIn(state)).value))
  })

  test('are none of another console, of nobody, or that lie there already', () => {
    expect(noticesToQueue(state, known(way(mailDraft(), { node: 'node-b' })), NODE)).toEqual([])
    expect(noticesToQueue(state, known(), NODE)).toEqual([])
    const [handed] = noticesToQueue(state, known(way(mailDraft())), NODE)
    const sendings = new Map([[handed?.queued.sending ?? '', {} as Sending]])
    expect(noticesToQueue({ ...state, sendings }, known(way(mailDraft())), NODE)).toEqual([])
  })
})

describe('briefs to be queued', () => {
  const setting = { now: minutes(5), timeZone: 'Asia/Tokyo', join: '' }
  const { state } = given(declared())
  const ways = [way(hook, { briefs: ['system', 'legal'] }), way(hook, { id: 'k2', briefs: ['pr'] })]

  test('are one a department and connector for the phase that stands, under an id of its own', () => {
    const queued = briefsToQueue(state, playbook, ways, setting)
    expect(queued.map(({ connector, department }) => `${connector} ${department}`)).toEqual([
      'k1 system',
      'k1 legal',
      'k2 pr'
    ])
    expect(new Set(queued.map(({ sending }) => sending)).size).toBe(3)
    expect(briefsToQueue(state, playbook, ways, { ...setting, now: minutes(9) }).map(({ sending }) => sending)).toEqual(
      queued.map(({ sending }) => sending)
    )
  })

  test('are none that lie there already, of a connector that came later, of an old phase or a closed halt', () => {
    const [first] = briefsToQueue(state, playbook, ways, setting)
    const sendings = new Map([[first?.sending ?? '', {} as Sending]])
    expect(briefsToQueue({ ...state, sendings }, playbook, ways, setting)).toHaveLength(2)
    const late = [way(hook, { briefs: ['system'], setAt: minutes(4) })]
    expect(briefsToQueue(state, playbook, late, setting)).toEqual([])
    expect(briefsToQueue(state, playbook, ways, { ...setting, now: minutes(13 * 60) })).toEqual([])
    const closed = { value: '', by: takahashi, at: minutes(4), enteredAt: minutes(4) }
    expect(briefsToQueue({ ...state, closed }, playbook, ways, setting)).toEqual([])
  })
})

/** A sending by the connector of these tests, in a halt where these steps were taken before and after it was queued. */
function withSending(queued: Queued, before: readonly Step[], ...facts: readonly ((sending: Sending) => NewEvent)[]) {
  const steps: Step[] = [...before, stated(sendingFacts.queued(queued), { at: 20, node: NODE })]
  for (const [index, fact] of facts.entries()) {
    const sending = given(...steps).state.sendings.get(queued.sending)
    if (sending) steps.push(stated(fact(sending), { at: 21 + index, node: NODE }))
  }
  return steps
}

describe('status pages to be queued', () => {
  const page: Queued = {
    sending: 'p1',
    kind: 'statusPage',
    connector: 'k1',
    via: '公開',
    channel: 'web',
    about: '',
    department: '',
    text: null
  }
  const ways = [way(folderDraft('/srv'))]
  const out = (sending: Sending) => sendingFacts.delivered(sending, '', null)
  const withdraw = (steps: readonly Step[], at: number) =>
    step('notice.withdraw', { notice: noticeIn(given(...steps).state).id, reason: '誤り' }, { by: takahashi, at })

  test('are those that say what no longer stands, once a page was published', () => {
    const steps = withSending(page, posted('web'), out)
    expect(pagesToQueue(given(...steps).state, ways)).toEqual([])
    const { state } = given(...steps, withdraw(steps, 30))
    expect(pagesToQueue(state, ways)).toMatchObject([{ kind: 'statusPage', connector: 'k1', channel: 'web' }])
    expect(pagesToQueue(state, [way(hook)])).toEqual([])
    expect(pagesToQueue(state, [way(folderDraft('/srv'), { channels: ['email'] })])).toEqual([])
  })

  test('are none before anybody published one, nor while one is on its way', () => {
    const before = posted('web')
    expect(pagesToQueue(given(...before, withdraw(before, 30)).state, ways)).toEqual([])
    const steps = withSending(page, before)
    expect(pagesToQueue(given(...steps, withdraw(steps, 30)).state, ways)).toEqual([])
  })
})

describe('what the desk is told of a sending', () => {
  const before = signed('email')
  const { id } = noticeIn(given(...before).state)
  const handed = [...before, step('notice.queue', { notice: id, connector: 'k1' }, { by: takahashi, at: 19 })]
  const { queued } = noticesToQueue(given(...handed).state, known(way(mailDraft())), NODE)[0] ?? {}
  if (!queued) throw new Error('nothing was handed over')
  const trouble = { code: 'login-refused', params: {} } as const
  const begun = (sending: Sending) => sendingFacts.attempted(sending, 9)

  test.each([
    ['nothing while it lies there', [], null],
    ['that it is on its way, since when', [begun], { outcome: 'posting', at: minutes(21) }],
    [
      'that it is out, when it ended and where',
      [begun, (one: Sending) => sendingFacts.delivered(one, 'https://x.example/', null)],
      { outcome: 'posted', at: minutes(22), link: 'https://x.example/' }
    ],
    [
      'that it failed, and why',
      [begun, (one: Sending) => sendingFacts.failed(one, trouble, null)],
      { outcome: 'failed', at: minutes(22), detail: 'login-refused' }
    ],
    [
      'that it stays on its way where nobody knows',
      [begun, (one: Sending) => sendingFacts.doubted(one, trouble, null)],
      { outcome: 'posting' }
    ],
    ['that a drill keeps it here', [(one: Sending) => sendingFacts.blocked(one)], { outcome: 'cancelled' }]
  ] as const)('%s', (_what, facts, report) => {
    const { state } = given(...withSending(queued, handed, ...facts))
    expect(reportsDue(state, NODE)).toMatchObject(report ? [{ ...report, notice: id, sending: queued.sending }] : [])
    expect(reportsDue(state, 'node-b')).toEqual([])
  })
})
