import { createHash } from 'node:crypto'
import { clockZero, tick } from '../../shared/event/clock.ts'
import { linkOf } from '../../shared/event/chain.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import { dutyEvents } from '../../shared/incident/duty/events.ts'
import { haltEvents } from '../../shared/incident/halt/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { remarkEvents } from '../../shared/incident/remark/events.ts'
import { serviceEvents } from '../../shared/incident/service/events.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'

const duty = writerOf(dutyEvents)
const halt = writerOf(haltEvents)
const remark = writerOf(remarkEvents)
const service = writerOf(serviceEvents)

const people: readonly Actor[] = [
  { person: '松本 彩', department: 'command', role: 'R-IC' },
  { person: '佐藤 健', department: 'system', role: 'R-SYS-H' },
  { person: '鈴木 美咲', department: 'support', role: 'R-CS-H' },
  { person: '高橋 翔', department: 'pr', role: 'R-PR-H' },
  { person: '伊藤 直樹', department: 'legal', role: 'R-LG-H' },
  { person: 'Maria Santos', department: 'security', role: 'R-SE-H' }
]

const words = [
  'ホットウォレットの残高を再確認。差異なし。',
  'データセンターの担当に電話、折返し待ち。',
  '問い合わせ件数は平常の2.4倍、待ち時間は18分。',
  '原因は売買エンジンの参照データ不整合の可能性。',
  'Vendor case opened, top priority; the engineer joins in ten minutes.',
  '第2報の文案を法務が確認中。'
]

type Wanted = {
  readonly stream: string
  readonly events: number
  readonly playbook: Playbook
  readonly hash: string
  /** When the halt took effect, ms since the epoch; the events follow over `hours`. */
  readonly startAt: number
  readonly hours?: number
  readonly type?: string
  readonly title?: string
  readonly drill?: boolean
}

/** A long incident, the same at every run: remarks, ticks, corrections, notes and matrix changes by six people. */
export function longIncident(wanted: Wanted): Envelope[] {
  const random = seeded(20_180_126)
  const type = wanted.type ?? 'H2'
  const duties = wanted.playbook.duties
    .filter((row) => (row.types as readonly string[]).includes(type))
    .map((row) => row.id)
  const step = ((wanted.hours ?? 8) * 3_600_000) / wanted.events
  const envelopes: Envelope[] = []
  let at = clockZero
  let prev: string | null = null
  const add = (event: NewEvent, actor: Actor) => {
    const when = Math.floor(wanted.startAt + envelopes.length * step)
    at = tick(at, when)
    const envelope: Envelope = {
      ...event,
      stream: wanted.stream,
      node: 'bench-node',
      seq: envelopes.length + 1,
      at,
      enteredAt: when,
      happenedAt: envelopes.length % 17 === 16 ? when - 300_000 : when,
      actor,
      prev
    }
    prev = linkOf(envelope, sha256)
    envelopes.push(envelope)
  }
  add(declaredAs(wanted, type), people[0] as Actor)
  while (envelopes.length < wanted.events) add(nextEvent(envelopes.length, duties, random), pick(people, random))
  return envelopes
}

function declaredAs(wanted: Wanted, type: string): NewEvent {
  return halt('halt.declared', {
    title: wanted.title ?? '売買エンジン障害による全面停止',
    type,
    severity: 'SEV1',
    drill: wanted.drill ?? false,
    playbook: wanted.hash,
    cause: { status: 'suspected', text: '参照データの不整合' },
    commander: { person: '松本 彩', role: 'R-IC' },
    phase: 'initial',
    times: {
      occurred: wanted.startAt - 900_000,
      detected: wanted.startAt - 600_000,
      decided: wanted.startAt,
      effective: wanted.startAt
    },
    cells: ['spot', 'desk', 'margin', 'cryptoIn', 'cryptoOut'].map((id) => ({
      service: id,
      asset: '*',
      state: 'halted'
    }))
  })
}

function nextEvent(index: number, duties: readonly string[], random: () => number): NewEvent {
  const id = pick(duties, random)
  const roll = random()
  if (roll < 0.45) return remark('remark.added', { remark: `r${index}`, text: `${pick(words, random)} (${index})` })
  if (roll < 0.6) return duty('duty.noted', { duty: id, text: pick(words, random) })
  if (roll < 0.72) return duty('duty.started', { duty: id })
  if (roll < 0.84) return duty('duty.checked', { duty: id, dueAt: null, repeats: false, needsSecond: false })
  if (roll < 0.92) return duty('duty.unchecked', { duty: id, was: 'done', reason: '誤って完了にしたため' })
  return service('service.changed', {
    cells: [
      {
        service: pick(['spot', 'cryptoOut', 'fiatOut'], random),
        asset: pick(['*', 'BTC', 'ETH'], random),
        from: 'halted'
      }
    ],
    state: pick(['halted', 'viewOnly', 'cancelOnly'], random),
    note: '',
    settles: false
  })
}

/** SHA-256 of a text in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T
}

/** Mulberry32: a small generator with a seed, so that every run measures the same incident. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
