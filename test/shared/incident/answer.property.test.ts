import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockZero, tick } from '../../../shared/event/clock.ts'
import type { Actor, Envelope } from '../../../shared/event/envelope.ts'
import { answerText } from '../../../shared/incident/answer/answer.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { decide } from '../../../shared/incident/decide.ts'
import { fold } from '../../../shared/incident/fold.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { wholeSheet } from '../../helpers/arbitrary-notices.ts'
import { contextOf, declaration, minutes } from '../../helpers/given.ts'
import { words } from '../../helpers/given-notices.ts'
import { ito, matsumoto, suzuki, takahashi } from '../../helpers/people.ts'

type Thought = (state: IncidentState) => Command | undefined

const onAnswer =
  (make: (answer: string, textHash: string, state: IncidentState) => Command): Thought =>
  (state) => {
    const answer = [...state.answers.values()].findLast((one) => !one.withdrawn)
    return answer && make(answer.id, answerText(answer).hash, state)
  }
const several = (count: number, thought: Thought) => Array.from({ length: count }, () => thought)

/** What people do around an answer, most often what brings it out. */
const thoughts: readonly Thought[] = [
  () => ({ name: 'answer.draft', data: { topics: ['when'] } }),
  () => ({ name: 'answer.draft', data: { topics: ['why'] } }),
  ...several(
    8,
    onAnswer((answer, textHash) => ({ name: 'answer.propose', data: { texts: [{ answer, textHash }] } }))
  ),
  ...several(
    12,
    onAnswer((answer, textHash) => ({ name: 'answer.approve', data: { texts: [{ answer, textHash }] } }))
  ),
  ...several(
    6,
    onAnswer((answer, textHash) => ({ name: 'answer.publish', data: { texts: [{ answer, textHash }], link: '' } }))
  ),
  ...several(
    2,
    onAnswer((answer) => ({ name: 'answer.refill', data: { answers: [answer] } }))
  ),
  onAnswer((answer, textHash) => ({ name: 'answer.reject', data: { answer, textHash, reason: '断定' } })),
  onAnswer((answer, was, state) => {
    const { title, body } = answerText(state.answers.get(answer)!).value
    const longer = { ja: `${body.ja}。`, en: `${body.en}.` }
    return { name: 'answer.edit', data: { answer, was, question: title ?? body, body: longer, confirms: ['cause'] } }
  }),
  () => ({
    name: 'fact.set',
    data: { facts: [{ field: 'cause', value: words('停電の可能性', 'Possibly a power cut') }] }
  }),
  () => ({ name: 'fact.set', data: wholeSheet(90) }),
  () => ({ name: 'fact.set', data: wholeSheet(200) }),
  () => ({ name: 'eta.estimate', data: { from: minutes(300), to: minutes(360), basis: '', reviewAt: null } }),
  () => ({ name: 'halt.regrade', data: { severity: 'SEV1', reason: '拡大' } }),
  () => ({ name: 'halt.regrade', data: { severity: 'SEV2', reason: '限定' } })
]
const people: readonly Actor[] = [takahashi, ito, takahashi, ito, matsumoto, suzuki, { ...ito, person: '高橋 翔' }]
const anyCourse = fc.array(fc.tuple(fc.nat(thoughts.length - 1), fc.nat(people.length - 1)), {
  minLength: 30,
  maxLength: 90,
  size: 'max'
})

function logOf(course: readonly (readonly [number, number])[]): Envelope[] {
  const log: Envelope[] = []
  let state = emptyIncident
  let at = clockZero
  let ids = 0
  const act = (command: Command, actor: Actor, now: number) => {
    const context = contextOf({ at: now, by: actor }, () => `id${(ids += 1)}`)
    const decision = decide(state, command, context)
    if (!decision.ok) return
    for (const event of decision.events) {
      at = tick(at, context.now)
      const stamps = { stream: 's', node: 'n', seq: log.length + 1, at, enteredAt: context.now }
      log.push({ ...event, ...stamps, happenedAt: context.happenedAt, actor, prev: null })
    }
    state = fold(state, log.slice(-decision.events.length))
  }
  act({ name: 'halt.declare', data: declaration() }, matsumoto, 0)
  act({ name: 'fact.set', data: wholeSheet(90) }, takahashi, 0)
  act({ name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } }, takahashi, 0)
  course.forEach(([thought, person], index) => {
    const command = thoughts[thought]?.(state)
    if (command) act(command, people[person]!, (index + 1) * 0.1)
  })
  return log
}

/** Who signed what went out, read off the log alone: by this hash, since it was sent back, with its facts as they were. */
function signersOf(log: readonly Envelope[], out: Envelope): Map<string, string> {
  const before = log.slice(0, log.indexOf(out))
  const own = before.filter((event) => event.data['answer'] === out.data['answer'])
  const hash = out.data['textHash']
  const sentBack = own.findLastIndex((event) => event.type === 'answer.rejected' && event.data['textHash'] === hash)
  const signed = new Map<string, string>()
  for (const event of own.slice(sentBack + 1)) {
    const signs = event.type === 'answer.approved' || (event.type === 'answer.proposed' && event.data['need'] !== null)
    if (!signs || event.data['textHash'] !== hash) continue
    const fields = (event.data['quotes'] as { field: string }[]).map(({ field }) => field)
    const since = before.slice(before.indexOf(event) + 1)
    if (since.some((later) => touches(later, fields))) continue
    signed.set(String(event.data['need']), event.actor.person.replace(/\s/g, ''))
  }
  return signed
}

function touches(event: Envelope, fields: readonly string[]): boolean {
  if (event.type === 'fact.set') return fields.includes(String(event.data['field']))
  return event.type === 'eta.estimated' && fields.includes('eta')
}

test('no answer is published without the signatures of different people that the severity demands, under exactly its words and facts', () => {
  let published = 0
  fc.assert(
    fc.property(anyCourse, (course) => {
      const log = logOf(course)
      for (const out of log.filter(({ type }) => type === 'answer.published')) {
        published += 1
        const graded = log.slice(0, log.indexOf(out)).filter(({ type }) => /halt\.(declared|regraded)/.test(type))
        const needs = graded.at(-1)?.data['severity'] === 'SEV1' ? ['pr', 'legal', 'command'] : ['pr', 'legal']
        const signers = signersOf(log, out)
        expect(needs.filter((need) => !signers.has(need))).toEqual([])
        expect(new Set(needs.map((need) => signers.get(need))).size).toBe(needs.length)
      }
    }),
    { numRuns: 150, seed: 7 }
  )
  expect(published).toBeGreaterThan(20)
})
