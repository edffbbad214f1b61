import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { sendingEvents } from './events.ts'
import type { Sending } from './sending.ts'
import { isOver } from './sending.ts'

/**
 * What the events of sendings do to an incident. What arrived has arrived, whatever was decided before it was known; else
 * what is over stays over. A sending that is queued a second time is the first one.
 */
export const sendingEvolve: Evolvers<typeof sendingEvents> = {
  'sending.queued': (draft, fact) => {
    const { sending: id, to: _, ...queued } = fact.data
    if (draft.sendings.has(id)) return
    draft.sendings.set(id, {
      ...fresh,
      ...queued,
      id,
      node: fact.node,
      queued: saidBy(fact, null),
      since: fact.happenedAt,
      goAt: fact.happenedAt
    })
  },
  'sending.attempted': (draft, fact) =>
    change(draft, fact, 'sending', ({ startedAt }) => ({ startedAt: startedAt ?? fact.happenedAt, hold: null })),
  'sending.delayed': (draft, fact) => change(draft, fact, 'waiting', () => told(fact.data)),
  'sending.held': (draft, fact) =>
    change(draft, fact, 'held', () => ({ hold: fact.data.why, decided: saidBy(fact, fact.data.reason) })),
  'sending.released': (draft, fact) => change(draft, fact, 'queued', () => ({ ...again(fact), hold: null })),
  'sending.delivered': (draft, fact) => arrive(draft, fact, fact.data),
  'sending.failed': (draft, fact) => change(draft, fact, 'failed', () => told(fact.data)),
  'sending.doubted': (draft, fact) => change(draft, fact, 'unknown', () => told(fact.data)),
  'sending.retried': (draft, fact) =>
    change(draft, fact, 'queued', () => ({ ...again(fact), trouble: null, hold: null })),
  'sending.confirmed': (draft, fact) => arrive(draft, fact, { decided: saidBy(fact, fact.data.reason) }),
  'sending.cleared': (draft, fact) => {
    const before = draft.sendings.get(fact.data.sending)
    if (!before) return
    const { counts } = fact.data
    const goes = fact.data.again > 0
    draft.sendings.set(before.id, {
      ...before,
      counts,
      ...(goes ? { ...again(fact), status: 'queued', since: fact.happenedAt, endedAt: null } : {})
    })
  },
  'sending.cancelled': (draft, fact) =>
    change(draft, fact, 'cancelled', () => ({
      endedAt: fact.happenedAt,
      decided: saidBy(fact, fact.data.reason)
    })),
  'sending.counted': (draft, fact) => {
    const before = draft.sendings.get(fact.data.sending)
    if (before) draft.sendings.set(before.id, { ...before, counts: fact.data.counts })
  },
  'sending.blocked': (draft, fact) => change(draft, fact, 'blocked', () => ({ endedAt: fact.happenedAt }))
}

const fresh = {
  status: 'queued',
  startedAt: null,
  endedAt: null,
  trouble: null,
  hold: null,
  counts: null,
  link: '',
  decided: undefined
} as const

type SendingFact = Fact<{ readonly sending: string }>

function change(
  draft: Draft,
  fact: SendingFact,
  status: Sending['status'],
  to: (before: Sending) => Partial<Sending>
): void {
  const before = draft.sendings.get(fact.data.sending)
  if (!before || isOver(before)) return
  draft.sendings.set(before.id, { ...before, status, since: fact.happenedAt, ...to(before) })
}

function arrive(draft: Draft, fact: SendingFact, to: Partial<Sending>): void {
  const before = draft.sendings.get(fact.data.sending)
  if (!before) return
  const counts = to.counts ?? before.counts
  draft.sendings.set(before.id, {
    ...before,
    ...fresh,
    startedAt: before.startedAt,
    decided: before.decided,
    link: to.link ?? before.link,
    ...(to.decided ? { decided: to.decided } : {}),
    status: 'delivered',
    since: fact.happenedAt,
    endedAt: fact.happenedAt,
    counts
  })
}

function told({ trouble, counts }: { readonly trouble: Sending['trouble']; readonly counts: Sending['counts'] }) {
  return counts ? { trouble, counts } : { trouble }
}

function again(fact: Fact<unknown>): Partial<Sending> {
  return { goAt: fact.happenedAt }
}
