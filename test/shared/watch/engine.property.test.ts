import fc from 'fast-check'
import { expect, test } from 'vitest'
import { behindSince } from '../../../shared/watch/invariant.ts'
import { GAP_MS } from '../../../shared/watch/while-away.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { caller, openDesk, otherCaller } from '../../helpers/watch-desk.ts'

const MINUTE = 60_000

/** Something that befalls one of two laptops: time goes by, it sleeps, dies, its clock is put forward or back, it hears. */
type Blow =
  | { readonly kind: 'run'; readonly laptop: number; readonly seconds: number }
  | { readonly kind: 'sleep'; readonly laptop: number; readonly minutes: number }
  | { readonly kind: 'kill'; readonly laptop: number; readonly minutes: number }
  | { readonly kind: 'jump'; readonly laptop: number; readonly minutes: number }
  | { readonly kind: 'sync' }
  | { readonly kind: 'act'; readonly laptop: number; readonly what: number }

const laptop = fc.nat(1)
const blow: fc.Arbitrary<Blow> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('run' as const), laptop, seconds: fc.integer({ min: 1, max: 85 }) })
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('sleep' as const), laptop, minutes: fc.integer({ min: 2, max: 200 }) })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('kill' as const), laptop, minutes: fc.integer({ min: 1, max: 60 }) })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('jump' as const), laptop, minutes: fc.constantFrom(-60, 60) })
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('sync' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('act' as const), laptop, what: fc.nat(3) }) }
)

type Laptop = { readonly desk: WatchDesk; skew: number }

/** Two laptops that begin with the same declaration, minutes counted by the true clock. */
function room(): { laptops: [Laptop, Laptop]; now: number } {
  const first = openDesk({ declaredBy: caller })
  const second = openDesk({ declaredBy: caller, node: 'node-2' })
  second.log = first.log
  return {
    laptops: [
      { desk: first, skew: 0 },
      { desk: second, skew: 0 }
    ],
    now: 0
  }
}

/** A run of one laptop, and what it must hold: nothing sounds in a burst, and nothing is behind its time afterwards. */
function runOnce({ desk, skew }: Laptop, minute: number): void {
  const at = minute + skew
  const before = desk.lastRanAt
  const isGap = before === null || desk.start + at * MINUTE - before > GAP_MS
  const done = desk.run(at)
  for (const alert of done.alerts) expect(isGap && alert.lateMs > 0).toBe(false)
  for (const missed of done.review?.rows ?? []) expect(missed.lateMs).toBeGreaterThan(0)
  const times = done.review?.rows.map((missed) => missed.dueAt) ?? []
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(behindSince(desk.watched(), desk.now)).toBeNull()
}

function play(blows: readonly Blow[]): Laptop[] {
  const here = room()
  for (const one of blows) {
    if (one.kind === 'sync') {
      const [a, b] = here.laptops
      const [ofA, ofB] = [a.desk.log.events, b.desk.log.events]
      a.desk.hear(ofB)
      b.desk.hear(ofA)
      continue
    }
    const laptop = here.laptops[one.laptop] as Laptop
    if (one.kind === 'run') here.now += one.seconds / 60
    if (one.kind === 'sleep' || one.kind === 'kill') here.now += one.minutes
    if (one.kind === 'kill') laptop.desk.lastRanAt = null
    if (one.kind === 'jump') laptop.skew += one.minutes
    if (one.kind === 'act') act(laptop, one.what, here.now)
    runOnce(laptop, here.now)
  }
  return here.laptops
}

function act({ desk, skew }: Laptop, what: number, minute: number): void {
  const doing = { by: otherCaller, at: minute + skew }
  const open = [...desk.state().escalations.values()].find((one) => !one.resolved)
  if (what === 0) desk.act('mark.post', { channel: 'web', nextUpdateAt: null }, doing)
  if (what === 1 && open) desk.act('escalation.resolve', { escalation: open.id, reason: '対応済み' }, doing)
  if (what === 2 && open && desk.ask('escalation.acknowledge', { escalation: open.id, role: '' }, doing).ok) {
    desk.act('escalation.acknowledge', { escalation: open.id, role: '' }, doing)
  }
  if (what === 3) desk.act('signal.report', { fact: { kind: 'rumour', text: '', url: '' } }, doing)
}

test(
  'however two laptops sleep, die and lose their clocks, each step counts once and late ones say so',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(fc.array(blow, { minLength: 5, maxLength: 60, size: 'max' }), (blows) => {
        const laptops = play(blows)
        const [a, b] = laptops as [Laptop, Laptop]
        const [ofA, ofB] = [a.desk.log.events, b.desk.log.events]
        a.desk.hear(ofB)
        b.desk.hear(ofA)
        expect(a.desk.state().escalations).toEqual(b.desk.state().escalations)
        for (const { id, steps } of a.desk.state().escalations.values()) {
          const keys = steps.map((step) => `${step.level}/${step.round}`)
          expect(new Set(keys).size, id).toBe(keys.length)
          for (const step of steps) expect(step.missed && step.lateMs === 0).toBe(false)
        }
      }),
      { numRuns: 150 }
    )
  }
)

test('after everything that befell them, a last look raises every step that is due by the true clock', () => {
  fc.assert(
    fc.property(fc.array(blow, { maxLength: 30 }), (blows) => {
      const laptops = play(blows.filter((one) => one.kind !== 'act'))
      const { desk } = laptops[0] as Laptop
      desk.hear((laptops[1] as Laptop).desk.log.events)
      const end = 24 * 60 * 10
      desk.run(end)
      desk.run(end + 1)
      const levels = (rule: string) =>
        desk
          .raised(rule)
          .map((step) => step.level)
          .toSorted((x, y) => x - y)
      expect(levels('ER-03')).toEqual([1])
      expect(levels('ER-04')).toEqual([1])
      expect(levels('ER-05')).toEqual([1])
      expect(levels('ER-09')).toEqual([1, 2, 3, 4])
      expect(levels('ER-20')).toEqual([1, 2])
    }),
    { numRuns: 80 }
  )
})
