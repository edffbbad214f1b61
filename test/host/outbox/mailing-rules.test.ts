import { describe, expect, test } from 'vitest'
import type { Recipient, Recipients } from '../../../host/outbox/recipients.ts'
import type { MailAnswer, MailOpening } from '../../../host/outbox/send/mail-line.ts'
import type { MailingParts } from '../../../host/outbox/send/mailing.ts'
import { runMailing } from '../../../host/outbox/send/mailing.ts'
import { trackOf } from '../../../host/outbox/send/track.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'

const taken: MailAnswer = { kind: 'taken', status: 250 }
const later: MailAnswer = { kind: 'later', trouble: trouble('server-busy', { status: 451 }), status: 451 }
const broken: MailAnswer = { kind: 'broken', trouble: trouble('dropped') }

/** Recipients in memory that note every mark in the order in which it became durable. */
function inMemory(count: number) {
  const states = new Map<number, string>(Array.from({ length: count }, (_, n) => [n + 1, 'waiting']))
  const marks: string[] = []
  const in_ = (state: string) => [...states.values()].filter((one) => one === state).length
  const recipients = {
    counts: () => ({ all: count, sent: in_('sent'), refused: in_('refused'), unknown: in_('unknown') }),
    nextAfter: (_sending: string, after: number, limit: number): Recipient[] =>
      [...states]
        .filter(([n, state]) => n > after && state === 'waiting')
        .slice(0, limit)
        .map(([n]) => ({ n, sealed: `c${n}@example.jp`, at: null, status: null })),
    mark: (_sending: string, all: readonly { n: number; state: string }[]) => {
      for (const { n, state } of all) {
        states.set(n, state)
        marks.push(`${n} ${state}`)
      }
    }
  } as unknown as Recipients
  return { recipients, states, marks }
}

/** Runs a mailing whose server answers as told, by the number of the mail; the clock stands but for the waits. */
async function mailing(
  count: number,
  answer: (nth: number, to: string) => MailAnswer,
  change: Partial<MailingParts> = {}
) {
  const memory = inMemory(count)
  const sent: string[] = []
  const waits: number[] = []
  let now = 0
  let lines = 0
  const open = async (): Promise<MailOpening> => {
    lines += 1
    const send = async (_from: string, to: string) => {
      expect(memory.states.get(Number(/\d+/.exec(to)?.[0]))).toBe('flying')
      sent.push(to)
      return answer(sent.length, to)
    }
    return { ok: true, line: { send, close: () => {} } }
  }
  const track = trackOf(
    memory.recipients,
    's1',
    () => now,
    () => {}
  )
  const outcome = await runMailing({
    config: { connections: 1, perMinute: null },
    mail: { from: 'a@example.jp', messageFor: () => Buffer.from('') },
    track,
    addressOf: ({ sealed }) => sealed,
    open,
    isLastCall: false,
    signal: new AbortController().signal,
    now: () => now,
    wait: async (ms) => {
      waits.push(ms)
      now += ms
    },
    ...change
  })
  track.flush()
  return { outcome, sent, waits, lines, ...memory }
}

describe('a mailing', () => {
  test('marks each recipient durably before the first byte and after the answer', async () => {
    const { outcome, marks } = await mailing(2, () => taken)
    expect(outcome).toEqual({ kind: 'sent', link: '' })
    expect(marks).toEqual(['1 flying', '1 sent', '2 flying', '2 sent'])
  })

  test('keeps to the pace that the connector names, over all its lines', async () => {
    const { waits } = await mailing(5, () => taken, { config: { connections: 1, perMinute: 60 } })
    expect(waits.slice(0, 4)).toEqual([1000, 1000, 1000, 1000])
  })

  test('opens a line again that broke off after it had brought something, and gives up one that brings nothing', async () => {
    const after = await mailing(4, (nth) => (nth === 3 ? broken : taken))
    expect([after.lines, after.sent.length, after.states.get(3)]).toEqual([2, 4, 'waiting'])
    expect(after.outcome).toMatchObject({ kind: 'later', trouble: { code: 'dropped' } })
    const never = await mailing(4, () => broken)
    expect([never.lines, never.sent.length]).toEqual([1, 1])
  })

  test('who is put off waits for the next round, and at the last one is given up as refused', async () => {
    const first = await mailing(3, (_nth, to) => (to.startsWith('c2') ? later : taken))
    expect(first.outcome).toMatchObject({ kind: 'later', trouble: { code: 'server-busy' } })
    expect(first.states.get(2)).toBe('waiting')
    const last = await mailing(3, (_nth, to) => (to.startsWith('c2') ? later : taken), { isLastCall: true })
    expect(last.outcome).toEqual({ kind: 'sent', link: '' })
    expect(last.states.get(2)).toBe('refused')
  })

  test('stops at once where addresses cannot be read here, and mails nobody', async () => {
    const { outcome, sent } = await mailing(3, () => taken, { addressOf: () => null })
    expect(outcome).toMatchObject({ kind: 'failed', trouble: { code: 'secret-locked' } })
    expect(sent).toEqual([])
  })

  test('a second line that the server will not have does not end the first', async () => {
    let opened = 0
    const { outcome, sent } = await mailing(6, () => taken, { config: { connections: 2, perMinute: null } })
    expect([outcome.kind, sent.length]).toEqual(['sent', 6])
    const line = { send: async () => taken, close: () => {} }
    const refused = await mailing(6, () => taken, {
      config: { connections: 2, perMinute: null },
      open: async () => {
        opened += 1
        return opened === 1 ? { ok: true, line } : { ok: false, trouble: trouble('access-refused', { status: 554 }) }
      }
    })
    expect(refused.outcome).toEqual({ kind: 'sent', link: '' })
  })

  test('is stopped after the mail that is on the line', async () => {
    const stop = new AbortController()
    const { outcome, sent, states } = await mailing(
      5,
      (nth) => {
        if (nth === 2) stop.abort()
        return taken
      },
      { signal: stop.signal }
    )
    expect([outcome.kind, sent.length, states.get(2), states.get(3)]).toEqual(['stopped', 2, 'sent', 'waiting'])
  })
})
