import { textOf } from '../../shared/incident/notice/notice.ts'
import type { Notice } from '../../shared/incident/notice/notice.ts'
import type { FactValue } from '../../shared/incident/fact/fact.ts'
import type { Actor } from '../../shared/event/envelope.ts'
import { ito, takahashi } from './people.ts'
import type { WatchDesk } from './watch-desk.ts'

const MINUTE = 60_000
const text = (ja: string, en: string): FactValue => ({ kind: 'text', full: { ja, en }, short: null })

/** Fills the fact sheet of a desk, at a minute from the start; the texts then promise more by another. */
export function fillSheet(desk: WatchDesk, at: number, nextUpdate: number): void {
  const facts: Record<string, FactValue> = {
    title: text('売買の一時停止', 'Trading is halted'),
    url: text('https://status.example.com', 'https://status.example.com'),
    haltStart: { kind: 'time', at: desk.start },
    cause: { kind: 'unknown' },
    impact: text('売買ができません', 'No trading'),
    scope: text('売買', 'Trading'),
    contact: text('サポート窓口', 'Support desk'),
    actions: { kind: 'unknown' },
    orderPolicy: { kind: 'unknown' },
    assetStatement: { kind: 'unknown' },
    progress: text('調べています', 'We look into it'),
    nextUpdate: { kind: 'time', at: desk.start + nextUpdate * MINUTE }
  }
  const data = { facts: Object.entries(facts).map(([field, value]) => ({ field, value })) }
  desk.act('fact.set', data, { by: takahashi, at })
}

/** Estimates when recovery comes, at a minute from the start; null where nobody knows. */
export function estimate(desk: WatchDesk, at: number, from: number | null, to: number | null): void {
  const instant = (minute: number | null) => (minute === null ? null : desk.start + minute * MINUTE)
  desk.act('eta.estimate', { from: instant(from), to: instant(to), basis: '', reviewAt: null }, { at })
}

/** Makes, signs and posts notices by hand, at a minute from the start. */
export function publish(
  desk: WatchDesk,
  at: number,
  channels: readonly string[],
  stage: 'start' | 'update' | 'holding' = 'start',
  by: Actor = takahashi
): void {
  const made = signed(desk, at, channels, stage, by)
  for (const { id } of made) desk.act('notice.post', { notice: id, link: '', proof: null }, { by, at })
}

/** Makes and signs a notice and hands it to the outbox, at a minute from the start. */
export function queue(desk: WatchDesk, at: number, channel: string): void {
  for (const { id } of signed(desk, at, [channel], 'start', takahashi))
    desk.act('notice.queue', { notice: id, connector: 'page' }, { by: takahashi, at })
}

/** Makes and signs notices, at a minute from the start. */
function signed(
  desk: WatchDesk,
  at: number,
  channels: readonly string[],
  stage: 'start' | 'update' | 'holding',
  by: Actor
): Notice[] {
  desk.act('notice.draft', { channels: [...channels], stage }, { by, at })
  const made = [...desk.state().notices.values()].slice(-channels.length)
  const texts = made.map((notice) => ({ notice: notice.id, textHash: textOf(notice).hash }))
  desk.act('notice.propose', { texts }, { by: takahashi, at })
  desk.act('notice.approve', { texts }, { by: ito, at })
  return made
}
