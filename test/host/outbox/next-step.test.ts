import { describe, expect, test } from 'vitest'
import type { Job } from '../../../host/outbox/jobs.ts'
import type { StepContext } from '../../../host/outbox/next-step.ts'
import { nextStep } from '../../../host/outbox/next-step.ts'
import type { Config } from '../../../shared/connector/config.ts'
import type { Connector } from '../../../shared/connector/connector.ts'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import { sendingStatuses } from '../../../shared/incident/sending/sending.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { folderDraft, mailDraft, uploadDraft, webhookDraft } from '../../helpers/connector-drafts.ts'
import { minutes } from '../../helpers/given.ts'
import { takahashi } from '../../helpers/people.ts'

const connectorOf = (config: Config, change: Partial<Connector> = {}): Connector => ({
  id: 'k1',
  node: 'n1',
  name: 'way',
  config,
  channels: ['email', 'web', 'push'],
  briefs: [],
  keyed: [],
  setAt: 0,
  removed: false,
  trial: null,
  list: null,
  ...change
})
const mail = connectorOf(mailDraft().config)
const own = connectorOf(webhookDraft('https://a.example/').config)
const slack = connectorOf(webhookDraft('https://a.example/', { form: 'slack' }).config)
const folder = connectorOf(folderDraft('/srv').config)
const upload = connectorOf(uploadDraft('https://a.example/').config)
const said = { ja: { title: '', body: 'x' }, en: { title: '', body: 'x' } }
const sendingOf = (change: Partial<Sending> = {}): Sending => ({
  id: 's1',
  kind: 'notice',
  connector: 'k1',
  via: 'way',
  channel: 'email',
  about: 'n1',
  department: '',
  text: said,
  node: 'n1',
  queued: { value: null, by: takahashi, at: minutes(1), enteredAt: minutes(1) },
  status: 'queued',
  since: minutes(1),
  goAt: minutes(1),
  startedAt: null,
  endedAt: null,
  trouble: null,
  hold: null,
  counts: null,
  link: '',
  decided: undefined,
  ...change
})
const jobOf = (change: Partial<Job> = {}): Job => ({
  sending: 's1',
  goAt: minutes(1),
  stage: 'waiting',
  attempts: 1,
  nextAt: minutes(1),
  movedAt: minutes(1),
  outcome: null,
  ...change
})
const next = (sending: Sending, context: Partial<StepContext> = {}, drill = false) =>
  nextStep({ ...emptyIncident, drill }, sending, {
    now: minutes(2),
    job: null,
    lastAt: null,
    connector: mail,
    isFlying: false,
    random: () => 0,
    ...context
  })
const under = sendingOf({ status: 'sending', startedAt: minutes(1) })

describe('what is to be done with a sending', () => {
  test.each(sendingStatuses)('in a drill one that is %s goes nowhere', (status) => {
    const step = next(sendingOf({ status }), {}, true)
    const isOver = ['delivered', 'cancelled', 'blocked'].includes(status)
    expect(step).toMatchObject(isOver ? { do: 'nothing' } : { do: 'say', events: [{ type: 'sending.blocked' }] })
  })

  test('it goes, once, and not while it is on its way', () => {
    expect(next(sendingOf())).toEqual({ do: 'send', connector: mail, wasCutOff: false })
    expect(next(under, { isFlying: true })).toEqual({ do: 'nothing' })
    expect(next({ ...under, status: 'held' }, { isFlying: true })).toEqual({ do: 'stop' })
    expect(next({ ...under, status: 'cancelled' }, { isFlying: true })).toEqual({ do: 'stop' })
  })

  test.each(['held', 'failed', 'unknown'] as const)('one that is %s waits for a person', (status) => {
    expect(next(sendingOf({ status }))).toEqual({ do: 'nothing' })
  })

  test('one that was given up is tidied away, once', () => {
    const cancelled = sendingOf({ status: 'cancelled', startedAt: minutes(1) })
    expect(next(cancelled, { job: jobOf() })).toMatchObject({ do: 'tidy' })
    expect(next(cancelled, { job: jobOf({ stage: 'done' }) })).toEqual({ do: 'nothing' })
    expect(next(cancelled)).toEqual({ do: 'nothing' })
  })

  test('it waits until its time, but not for a clock that was put back', () => {
    const job = jobOf({ nextAt: minutes(10) })
    expect(next(sendingOf({ status: 'waiting' }), { job })).toEqual({ do: 'wait', until: minutes(10) })
    expect(next(sendingOf({ status: 'waiting' }), { job: { ...job, nextAt: minutes(3000) } })).toMatchObject({
      do: 'send'
    })
    expect(next(sendingOf({ goAt: minutes(2) }), { job })).toMatchObject({ do: 'send' })
  })

  test('what came of it is told from the tables where the log has lost it, and nothing is sent', () => {
    const job = jobOf({ stage: 'done', outcome: { kind: 'sent', link: '' } })
    expect(next(under, { job })).toMatchObject({ do: 'say', events: [{ type: 'sending.delivered' }] })
    expect(next(sendingOf({ goAt: minutes(1.5) }), { job })).toMatchObject({ do: 'send' })
  })

  test('one that was cut off: a mailing goes on with the next recipient, what counts once is repeated, Slack is not', () => {
    const job = jobOf({ stage: 'flying' })
    expect(next(under, { job })).toEqual({ do: 'send', connector: mail, wasCutOff: true })
    for (const connector of [own, folder, upload]) {
      expect(next(under, { job, connector })).toEqual({ do: 'send', connector, wasCutOff: true })
    }
    expect(next(under, { job, connector: slack })).toMatchObject({
      do: 'say',
      events: [{ type: 'sending.doubted', data: { trouble: { code: 'answer-lost' } } }]
    })
  })

  test('where the tables are lost a mailing that had begun is not begun again by itself', () => {
    for (const status of ['sending', 'waiting', 'queued'] as const) {
      expect(next({ ...under, status })).toMatchObject({
        do: 'forget',
        events: [{ type: 'sending.failed', data: { trouble: { code: 'progress-lost' } } }]
      })
    }
    expect(next(under, { job: jobOf({ attempts: 0 }) })).toMatchObject({ do: 'send' })
    expect(next(under, { connector: slack })).toMatchObject({ do: 'say', events: [{ type: 'sending.doubted' }] })
    expect(next({ ...under, status: 'waiting' }, { connector: slack })).toMatchObject({ do: 'send' })
  })

  test.each([
    ['is not here', null],
    ['was removed', { ...mail, removed: true }],
    ['is for another channel', { ...mail, channels: ['web'] }],
    ['is opened by hand', connectorOf({ kind: 'compose', platform: 'x', instance: '', language: 'ja' })]
  ])('a connector that %s fails it in plain words', (_what, connector) => {
    expect(next(sendingOf(), { connector })).toMatchObject({
      do: 'say',
      events: [{ type: 'sending.failed', data: { trouble: { code: 'connector-missing' } } }]
    })
  })

  test('what may no longer be true asks first; a long mailing that was cut off just now does not', () => {
    expect(next(sendingOf(), { now: minutes(60) })).toMatchObject({
      do: 'say',
      events: [{ type: 'sending.held', data: { why: 'stale' } }]
    })
    const job = jobOf({ stage: 'flying' })
    expect(next(under, { now: minutes(60), job, lastAt: minutes(59) })).toMatchObject({ do: 'send' })
    expect(next(under, { now: minutes(60), job, lastAt: minutes(10) })).toMatchObject({ do: 'say' })
  })
})
