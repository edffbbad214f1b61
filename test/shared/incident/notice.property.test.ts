import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockZero, tick } from '../../../shared/event/clock.ts'
import type { Actor, Envelope } from '../../../shared/event/envelope.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { decide } from '../../../shared/incident/decide.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { contextOf, declaration, minutes, playbook } from '../../helpers/given.ts'
import { words } from '../../helpers/given-notices.ts'
import { ito, matsumoto, sato, takahashi, tanaka } from '../../helpers/people.ts'

const people: readonly Actor[] = [
  takahashi,
  ito,
  matsumoto,
  takahashi,
  ito,
  sato,
  tanaka,
  { ...ito, person: '高橋 翔' }
]
type Thought = (state: IncidentState, pick: number) => Command | undefined

const texts = (state: IncidentState, pick: number) => {
  const open = [...state.notices.values()].filter((one) => !one.posted)
  const notice = open.at(-1 - (pick % 2)) ?? open.at(-1)
  return notice && { notice: notice.id, textHash: textOf(notice).hash }
}
const onText =
  (make: (text: { notice: string; textHash: string }, state: IncidentState) => Command): Thought =>
  (state, pick) => {
    const text = texts(state, pick)
    return text && make(text, state)
  }
const setting = (field: string, value: ReturnType<typeof words>): Command => ({
  name: 'fact.set',
  data: { facts: [{ field, value }] }
})

/** Facts do not change all the time. */
const seldom =
  (thought: Thought): Thought =>
  (state, pick) =>
    pick > 3 ? thought(state, pick) : undefined

/** What people do around a notice, most often what brings it out. */
const thoughts: readonly Thought[] = [
  () => ({ name: 'notice.draft', data: { channels: ['web'], stage: 'start' } }),
  () => ({ name: 'notice.draft', data: { channels: ['social'], stage: 'holding' } }),
  () => ({ name: 'notice.draft', data: { channels: ['push', 'web'], stage: 'update' } }),
  ...Array.from({ length: 8 }, () => onText((text) => ({ name: 'notice.propose', data: { texts: [text] } }))),
  ...Array.from({ length: 12 }, () => onText((text) => ({ name: 'notice.approve', data: { texts: [text] } }))),
  ...Array.from({ length: 6 }, () =>
    onText(({ notice }) => ({ name: 'notice.post', data: { notice, link: '', proof: null } }))
  ),
  ...Array.from({ length: 2 }, () =>
    onText(({ notice }) => ({ name: 'notice.queue', data: { notice, connector: 'x' } }))
  ),
  onText((text) => ({ name: 'notice.reject', data: { ...text, reason: '断定を避ける' } })),
  onText(({ notice }) => ({ name: 'notice.refill', data: { notices: [notice] } })),
  onText(({ notice, textHash }, state) => {
    const { value } = textOf(state.notices.get(notice)!)
    const body = { ja: `${value.body.ja}。`, en: `${value.body.en}.` }
    return {
      name: 'notice.edit',
      data: { notice, was: textHash, title: value.title, body, confirms: ['cause', 'eta'] }
    }
  }),
  seldom(() => setting('cause', words('停電の可能性', 'Possibly a power cut'))),
  seldom(() => setting('impact', words('出金のみできません', 'No withdrawals'))),
  seldom(() => ({ name: 'fact.set', data: wholeSheet(14) })),
  seldom(() => ({ name: 'fact.set', data: wholeSheet(200) })),
  seldom(() => ({ name: 'eta.estimate', data: { from: minutes(300), to: minutes(360), basis: '', reviewAt: null } })),
  seldom(() => ({ name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } })),
  () => ({ name: 'halt.regrade', data: { severity: 'SEV1', reason: '全出金停止' } }),
  () => ({ name: 'halt.regrade', data: { severity: 'SEV2', reason: '限定的' } }),
  () => ({ name: 'halt.explain', data: { status: 'suspected', text: '停電' } })
]

/** Who mostly does it; anybody else tries too. */
const signers: Readonly<Record<string, readonly (Actor | undefined)[]>> = {
  'notice.propose': [takahashi, takahashi, undefined],
  'notice.approve': [ito, matsumoto, ito],
  'notice.post': [takahashi, takahashi, undefined]
}

const anyCourse = fc.array(
  fc.record({
    thought: fc.nat(thoughts.length - 1),
    person: fc.nat(people.length - 1),
    pick: fc.nat(5),
    after: fc.constantFrom(0, 0, 0.1, 0.2, 1),
    /** Written down so many minutes later than it happened. */
    late: fc.constantFrom(0, 0, 0, 1, 4)
  }),
  { minLength: 30, maxLength: 90, size: 'max' }
)
type Course = typeof anyCourse extends fc.Arbitrary<infer T> ? T : never

function logOf(course: Course): Envelope[] {
  const log: Envelope[] = []
  let state = emptyIncident
  let at = clockZero
  let now = 0
  const act = (command: Command, actor: Actor, happened: number) => {
    const context = contextOf({ at: now, happened, by: actor }, () => `id${log.length + 1}-${(ids += 1)}`)
    const decision = decide(state, command, context)
    if (!decision.ok) return
    for (const event of decision.events) {
      at = tick(at, context.now)
      const stamps = {
        stream: 's',
        node: 'n',
        seq: log.length + 1,
        at,
        enteredAt: context.now,
        happenedAt: context.happenedAt
      }
      log.push({ ...event, ...stamps, actor, prev: null })
    }
    state = fold(state, log.slice(-decision.events.length))
  }
  let ids = 0
  act({ name: 'halt.declare', data: declaration() }, matsumoto, 0)
  act({ name: 'fact.set', data: wholeSheet(90) }, takahashi, 0)
  act({ name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } }, takahashi, 0)
  for (const { thought, person, pick, after, late } of course) {
    now += after
    const command = thoughts[thought]?.(state, pick)
    const isPost = command?.name === 'notice.post'
    const usual = pick === 0 ? undefined : (command && signers[command.name])?.[pick % 3]
    if (command) act(command, usual ?? people[person]!, isPost ? Math.max(0, now - late) : now)
  }
  return log
}

/** Who signed a text, read off the log alone: by this hash, since it was last sent back, with the facts that it quotes as they were. */
function signersOf(log: readonly Envelope[], out: Envelope): Map<string, string> {
  const before = log.slice(0, log.indexOf(out)).filter((event) => event.enteredAt <= out.enteredAt)
  const own = before.filter((event) => event.data['notice'] === out.data['notice'])
  const sentBack = own.findLastIndex((event) => event.type === 'notice.rejected')
  const signed = new Map<string, string>()
  for (const event of own.slice(sentBack + 1)) {
    const isSignature =
      event.type === 'notice.approved' || (event.type === 'notice.proposed' && event.data['need'] !== null)
    if (!isSignature || event.data['textHash'] !== out.data['textHash'] || event.happenedAt > out.happenedAt) continue
    const fields = (event.data['quotes'] as { field: string }[]).map(({ field }) => field)
    const since = before.slice(before.indexOf(event) + 1).filter((later) => later.enteredAt <= out.happenedAt)
    if (since.some((later) => touches(later, fields))) continue
    signed.set(String(event.data['need']), event.actor.person.replace(/\s/g, ''))
  }
  return signed
}

function touches(event: Envelope, fields: readonly string[]): boolean {
  if (event.type === 'fact.set') return fields.includes(String(event.data['field']))
  if (event.type === 'eta.estimated') return fields.includes('eta')
  return event.type === 'halt.explained' && event.data['status'] !== 'unknown' && fields.includes('cause')
}

function severityAt(log: readonly Envelope[], out: Envelope): string {
  const graded = log
    .slice(0, log.indexOf(out))
    .filter((event) => event.type === 'halt.declared' || event.type === 'halt.regraded')
  return String(graded.at(-1)?.data['severity'])
}

test(
  'no text gets out without the signatures of PR and legal, and of the commander where the severity demands it, under exactly its words and facts',
  { timeout: 60_000 },
  () => {
    const seen = { out: 0, three: 0, holding: 0 }
    fc.assert(
      fc.property(anyCourse, (course) => {
        const log = logOf(course)
        for (const out of log.filter(({ type }) => type === 'notice.posted' || type === 'notice.queued')) {
          if (out.data['unapproved'] === true) {
            seen.holding += 1
            expect(out.data['stage']).toBe('holding')
            expect(out.happenedAt).toBeLessThanOrEqual(minutes(15))
            const earlier = log
              .slice(0, log.indexOf(out))
              .filter(
                ({ type, data, happenedAt }) =>
                  type === 'notice.posted' && data['stage'] !== 'holding' && happenedAt <= out.happenedAt
              )
            expect(earlier).toEqual([])
            continue
          }
          const signed = signersOf(log, out)
          const isGrave = severityAt(log, out) === 'SEV1'
          seen.out += 1
          if (isGrave) seen.three += 1
          expect([...signed.keys()]).toEqual(
            expect.arrayContaining(isGrave ? ['pr', 'legal', 'command'] : ['pr', 'legal'])
          )
          expect(new Set(signed.values()).size).toBe(signed.size)
        }
      }),
      { numRuns: 400 }
    )
    expect(seen.out).toBeGreaterThan(50)
    expect(seen.three).toBeGreaterThan(3)
    expect(seen.holding).toBeGreaterThan(5)
  }
)

test('the playbook of these tests asks for three at the gravest severity', () => {
  expect(playbook.severities.get('SEV1')?.noticeApprovers).toEqual(['pr', 'legal', 'command'])
})
