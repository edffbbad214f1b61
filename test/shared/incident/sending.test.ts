import { describe, expect, test } from 'vitest'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import { countNeedingPerson, isOver, needsPerson } from '../../../shared/incident/sending/sending.ts'
import type { Given, Step } from '../../helpers/given.ts'
import { apart, declared, given, minutes, stated, step } from '../../helpers/given.ts'
import { ito, sato } from '../../helpers/people.ts'

const brief = { department: 'legal', connector: 'k1', via: '法務Slack', timeZone: 'Asia/Tokyo' } as const
const asked = step('brief.send', brief)
const [made] = [...given(declared(), asked).state.sendings.values()] as [Sending]
const about = { sending: made.id, reason: '法務の指示' }
const halt = (...after: readonly Step[]) => given(declared(), asked, ...after)
const sendingOf = (of: Pick<Given, 'state'>) => of.state.sendings.get(made.id) as Sending
const doubt = { code: 'answer-lost', params: {} } as const
const counts = { all: 10, sent: 7, refused: 1, unknown: 2 }

describe('what leaves the console', () => {
  test('waits in a queue with its words as they were then, and who wanted it', () => {
    expect(sendingOf(halt())).toMatchObject({
      kind: 'brief',
      via: '法務Slack',
      department: 'legal',
      status: 'queued',
      node: 'node-1',
      queued: { at: minutes(1) }
    })
    expect(sendingOf(halt()).text?.ja.body).toContain('法務の次の対応')
  })

  test('a brief goes to a department of the playbook, a page to a channel of it', () => {
    halt()
      .when('brief.send', { ...brief, department: 'sales' })
      .refuses('no-such-department', { department: 'sales' })
    halt().when('page.send', { connector: 'k2', via: '状況', channel: 'fax' }).refuses('no-such-channel')
    halt().when('page.send', { connector: 'k2', via: '状況', channel: 'web' }).makes('sending.queued')
  })

  test('is held until somebody says that it is still true', () => {
    const held = halt(step('sending.hold', { ...about, reason: '' }))
    expect(sendingOf(held)).toMatchObject({ status: 'held', hold: 'person' })
    held.when('sending.hold', about).refuses('already-so')
    held.when('sending.retry', about).refuses('held-back')
    const released = held.when('sending.release', about, { by: ito }).makes('sending.released')
    expect(sendingOf(released)).toMatchObject({ status: 'queued', hold: null, goAt: minutes(3) })
    halt().when('sending.release', about).refuses('not-held')
  })

  test('is cancelled with a reason, once', () => {
    halt()
      .when('sending.cancel', { ...about, reason: '' })
      .refuses('reason-missing')
    const over = halt(step('sending.cancel', about, { by: sato }))
    expect(sendingOf(over)).toMatchObject({ status: 'cancelled', decided: { value: '法務の指示', by: sato } })
    for (const name of ['sending.cancel', 'sending.hold', 'sending.retry', 'sending.release'] as const) {
      over.when(name, about).refuses('sending-over')
    }
  })

  test('may be stopped when the incident is closed, and nothing new is queued', () => {
    const closed = halt(step('halt.close', { reason: '終了' }))
    closed.when('sending.cancel', about).makes('sending.cancelled')
    closed.when('brief.send', brief).refuses('incident-closed')
  })

  test('that did not get through is tried again at once when somebody asks', () => {
    const waiting = halt(stated(sendingFacts.delayed(made, { code: 'unreachable', params: { host: 'x' } }, null)))
    expect(sendingOf(waiting)).toMatchObject({ status: 'waiting', trouble: { code: 'unreachable' } })
    const retried = waiting.when('sending.retry', { ...about, reason: '' }).makes('sending.retried')
    expect(sendingOf(retried)).toMatchObject({ status: 'queued', trouble: null, goAt: minutes(3) })
  })

  test('of which nobody knows whether it arrived goes again only with a reason, or is found to have arrived', () => {
    const unknown = halt(stated(sendingFacts.doubted(made, doubt, null)))
    expect(needsPerson(sendingOf(unknown))).toBe(true)
    unknown.when('sending.retry', { ...about, reason: '' }).refuses('reason-missing')
    unknown.when('sending.confirm', { ...about, reason: '' }).refuses('reason-missing')
    expect(sendingOf(unknown.when('sending.confirm', about))).toMatchObject({ status: 'delivered' })
    expect(sendingOf(unknown.when('sending.retry', about))).toMatchObject({ status: 'queued' })
  })

  test('what arrived has arrived, whatever was decided before it was known', () => {
    const crossed = apart(
      [asked],
      step('sending.cancel', { ...about, sending: made.id }),
      stated(sendingFacts.delivered(made, 'https://status.example.com/', counts))
    )
    expect(sendingOf(crossed)).toMatchObject({ status: 'delivered', link: 'https://status.example.com/', counts })
  })

  test('but what is over stays over', () => {
    const over = halt(step('sending.cancel', about), stated(sendingFacts.failed(made, doubt, null)))
    expect(sendingOf(over).status).toBe('cancelled')
    expect(isOver(sendingOf(halt(stated(sendingFacts.blocked(made)))))).toBe(true)
  })

  test('a mailing keeps its figures, and asks for a person while recipients are unknown', () => {
    const done = halt(stated(sendingFacts.attempted(made, 10)), stated(sendingFacts.delivered(made, '', counts)))
    expect(sendingOf(done)).toMatchObject({ startedAt: minutes(2), endedAt: minutes(3), counts })
    expect(countNeedingPerson(done.state.sendings)).toBe(1)
    const cleared = { ...counts, sent: 9, unknown: 0 }
    const looked = given(
      declared(),
      asked,
      stated(sendingFacts.delivered(made, '', counts)),
      stated(sendingFacts.cleared(made, 2, 0, cleared))
    )
    expect(needsPerson(sendingOf(looked))).toBe(false)
    const again = stated(sendingFacts.cleared(made, 1, 1, { ...counts, unknown: 0 }))
    expect(sendingOf(halt(stated(sendingFacts.delivered(made, '', counts)), again)).status).toBe('queued')
  })

  test('is the same however often it is queued', () => {
    const twice = halt(
      stated(sendingFacts.delivered(made, '', null)),
      stated(sendingFacts.queued({ ...made, sending: made.id, via: 'x' }))
    )
    expect(sendingOf(twice)).toMatchObject({ status: 'delivered', via: '法務Slack' })
  })
})
