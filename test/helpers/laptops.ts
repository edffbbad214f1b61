import fc from 'fast-check'
import { clockZero, latest, tick } from '../../shared/event/clock.ts'
import { linkOf } from '../../shared/event/chain.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import type { Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import type { Command } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import { answerText } from '../../shared/incident/answer/answer.ts'
import { textOf } from '../../shared/incident/notice/notice.ts'
import { isPerson } from '../../shared/incident/person.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { nobody } from '../../shared/people/contact.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import { steps } from '../../shared/watch/step.ts'
import { aimed } from './aim.ts'
import { commandAbout, commandNouns } from './arbitrary-commands.ts'
import { gapsFilled } from './arbitrary-filing.ts'
import { wholeSheet } from './arbitrary-notices.ts'
import { outboxFact } from './arbitrary-sendings.ts'
import { declaration, playbook, START } from './given.ts'
import { sha256 } from './long-incident.ts'
import { drillBegan } from './given-drills.ts'
import { ito, matsumoto, santos, sato, takahashi } from './people.ts'

/**
 * Something that happens in a room of laptops: somebody asks for something, one laptop learns what another knows, one
 * looks for what has fallen due, or the outbox of one says what became of a sending.
 */
export type Happening =
  | {
      readonly kind: 'ask'
      readonly laptop: number
      readonly person: number
      readonly after: number
      /** What somebody thinks of doing: the first that is not refused is done. */
      readonly commands: readonly Command[]
    }
  | { readonly kind: 'hear'; readonly laptop: number; readonly from: number }
  | { readonly kind: 'watch' | 'send'; readonly laptop: number; readonly after: number }

type Laptop = {
  node: string
  log: Log<IncidentState>
  clock: string
  last: Envelope | undefined
  skew: number
  /** When it last looked for what has fallen due (ms by its own clock). */
  watchedAt: number | null
}

const people = [matsumoto, sato, takahashi, santos, ito, ENGINE]
/** Whom a happening names by number; the others come in where only they may do something. */
const ANYBODY = 4
const LAPTOPS = 3

const happeningAbout = (noun: string): fc.Arbitrary<Happening> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('ask' as const),
        laptop: fc.nat(LAPTOPS - 1),
        person: fc.nat(ANYBODY - 1),
        /** Milliseconds after the last happening. */
        after: fc.integer({ min: 0, max: 90_000 }),
        commands: fc.array(commandAbout(noun), { minLength: 1, maxLength: 6, size: 'max' })
      })
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('hear' as const),
        laptop: fc.nat(LAPTOPS - 1),
        from: fc.nat(LAPTOPS - 1)
      })
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('watch' as const),
        laptop: fc.nat(LAPTOPS - 1),
        after: fc.integer({ min: 0, max: 1_200_000 })
      })
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('send' as const),
        laptop: fc.nat(LAPTOPS - 1),
        after: fc.integer({ min: 0, max: 90_000 })
      })
    }
  )

/**
 * The events of an incident that several people ran on laptops which only sometimes heard of each other, each with a
 * clock of its own. Every event was really decided, by a laptop that knew only its part.
 */
export const anyIncident: fc.Arbitrary<Envelope[]> = fc.constantFrom(...commandNouns).chain(incidentAbout)

/** The same of an incident in which most of what people do is about one noun. */
export function incidentAbout(noun: string): fc.Arbitrary<Envelope[]> {
  return fc
    .tuple(fc.array(happeningAbout(noun), { minLength: 1, maxLength: 60, size: 'max' }), fc.nat(2))
    .map(([happenings, notices]) => run(happenings, notices, drillNouns.includes(noun)))
}

/** Nouns of which a live incident knows nothing: their incidents are drills that began. */
const drillNouns: readonly string[] = ['drill', 'inject', 'debrief']

/** `notices`: before anything else happens nothing is written (0), texts and a whole report lie on the desk (1), or one is out (2). */
function run(happenings: readonly Happening[], notices: number, drill: boolean): Envelope[] {
  const laptops = Array.from({ length: LAPTOPS }, (_, index): Laptop => ({
    node: `node-${index + 1}`,
    watchedAt: null,
    log: emptyLog(incidentFolder),
    clock: clockZero,
    last: undefined,
    skew: [0, -40_000, 900_000][index] ?? 0
  }))
  const all: Envelope[] = []
  const [first] = laptops as [Laptop]
  let now = START
  all.push(...ask(first, { name: 'halt.declare', data: { ...declaration(), drill } }, 0, now))
  if (drill) all.push(...write(first, [drillBegan], sato, now, now))
  if (notices > 0) all.push(...draft(first, now))
  if (notices > 1) all.push(...publish(first, now))
  for (const laptop of laptops) hear(laptop, all)
  for (const one of happenings) {
    const laptop = laptops[one.laptop] as Laptop
    if (one.kind === 'hear') {
      hear(laptop, (laptops[one.from] as Laptop).log.events)
      continue
    }
    now += one.after
    if (one.kind !== 'ask') {
      all.push(...(one.kind === 'watch' ? look(laptop, now) : send(laptop, one.after, now)))
      continue
    }
    for (const thought of one.commands) {
      const command = one.after % 2 === 0 ? thought : aimed(thought, laptop.log.state, one.after)
      const done = ask(laptop, command, callerOf(command, laptop) ?? one.person, now)
      all.push(...done)
      if (done.length > 0) break
    }
  }
  return all
}

function draft(laptop: Laptop, now: number): Envelope[] {
  const report = ask(laptop, { name: 'filing.start', data: { deadline: 'JP-FSA-1', stage: 'first' } }, 2, now)
  const [filing] = laptop.log.state.filings.values()
  const gaps = filing ? gapsFilled(filing, laptop.log.state) : []
  return [
    ...report,
    ...gaps.flatMap((command) => ask(laptop, command, 2, now)),
    ...ask(laptop, { name: 'fact.set', data: wholeSheet() }, 2, now),
    ...ask(laptop, { name: 'eta.estimate', data: unknownEta }, 2, now),
    ...ask(laptop, { name: 'notice.draft', data: { channels: ['web', 'social'], stage: 'start' } }, 2, now),
    ...ask(laptop, { name: 'answer.draft', data: { topics: ['phishing'] } }, 2, now)
  ]
}

/** Signed by two; the first notice is out and the second lies in the outbox. */
function publish(laptop: Laptop, now: number): Envelope[] {
  const notices = [...laptop.log.state.notices.values()]
  const texts = notices.map((notice) => ({ notice: notice.id, textHash: textOf(notice).hash }))
  const [first = '', second = ''] = notices.map(({ id }) => id)
  const answers = [...laptop.log.state.answers.values()]
  const read = answers.map((answer) => ({ answer: answer.id, textHash: answerText(answer).hash }))
  return [
    ...ask(laptop, { name: 'notice.propose', data: { texts } }, people.indexOf(takahashi), now),
    ...ask(laptop, { name: 'notice.approve', data: { texts } }, people.indexOf(ito), now),
    ...ask(laptop, { name: 'notice.post', data: { notice: first, link: '', proof: null } }, 2, now),
    ...ask(laptop, { name: 'notice.queue', data: { notice: second, connector: 'social' } }, 2, now),
    ...ask(laptop, { name: 'answer.propose', data: { texts: read } }, people.indexOf(takahashi), now),
    ...ask(laptop, { name: 'answer.approve', data: { texts: read } }, people.indexOf(ito), now)
  ]
}

/** Only who took a call can give it back, only the commander an offer, only who is offered the command answer it. */
function callerOf({ name, data }: Command, { log: { state } }: Laptop): number | undefined {
  const actor = signers[name]
  if (actor) return people.indexOf(actor)
  const person = callers[name]?.(state, data as { readonly role: string })
  const index = people.findIndex((one) => isPerson(one, person))
  return index < 0 ? undefined : index
}

const callers: Readonly<Record<string, (state: IncidentState, data: { readonly role: string }) => string | undefined>> =
  {
    'call.release': (state, { role }) => state.takes.get(role)?.by.person,
    'command.offer': (state) => state.commander?.value.person,
    'command.withdraw': (state) => state.commander?.value.person,
    'command.accept': (state) => state.offer?.value.person,
    'command.decline': (state) => state.offer?.value.person
  }

/** PR proposes, legal signs and rules its clocks, the outbox reports. */
const signers: Readonly<Record<string, Actor>> = {
  'notice.propose': takahashi,
  'notice.approve': ito,
  'notice.reject': ito,
  'notice.report': ENGINE,
  'answer.propose': takahashi,
  'answer.approve': ito,
  'answer.reject': ito,
  'deadline.switch': ito,
  'deadline.edit': ito,
  'deadline.waive': ito,
  'filing.finalise': ito,
  'filing.recall': ito,
  'filing.send': ito,
  'filing.withdraw': ito,
  'privilege.claim': ito,
  'privilege.lift': ito
}
const unknownEta = { from: null, to: null, basis: '', reviewAt: null }

function hear(laptop: Laptop, events: readonly Envelope[]): void {
  laptop.log = receive(laptop.log, events, incidentFolder)
  for (const event of events) laptop.clock = latest(laptop.clock, event.at)
}

function ask(laptop: Laptop, command: Command, person: number, wallClock: number): Envelope[] {
  const actor = people[person] ?? matsumoto
  const wall = wallClock + laptop.skew
  const now = nowOf(laptop.log.state, wall)
  const happenedAt = now - (command.name === 'remark.add' ? 600_000 : 0)
  const decision = decide(laptop.log.state, command, { now, wall, happenedAt, actor, playbook, newId: idsOf(laptop) })
  return decision.ok ? write(laptop, decision.events, actor, wall, happenedAt) : []
}

function look(laptop: Laptop, wallClock: number): Envelope[] {
  const wall = wallClock + laptop.skew
  const now = nowOf(laptop.log.state, wall)
  const watched = { state: laptop.log.state, playbook, people: nobody }
  const { append } = steps(watched, { now, lastRanAt: laptop.watchedAt, newId: idsOf(laptop) })
  laptop.watchedAt = now
  return write(laptop, append, ENGINE, wall, now)
}

function send(laptop: Laptop, pick: number, wallClock: number): Envelope[] {
  const sendings = [...laptop.log.state.sendings.values()]
  const sending = sendings[pick % sendings.length]
  const wall = wallClock + laptop.skew
  return sending ? write(laptop, [outboxFact(sending, pick)], ENGINE, wall, nowOf(laptop.log.state, wall)) : []
}

function idsOf(laptop: Laptop): () => string {
  let count = 0
  return () => `id${(laptop.last?.seq ?? 0) + (count += 1)}`
}

function write(
  laptop: Laptop,
  written: readonly NewEvent[],
  actor: Actor,
  enteredAt: number,
  happenedAt: number
): Envelope[] {
  const events = written.map((event): Envelope => {
    laptop.clock = tick(laptop.clock, enteredAt)
    const envelope: Envelope = {
      ...event,
      stream: 'inc-1',
      node: laptop.node,
      seq: (laptop.last?.seq ?? 0) + 1,
      at: laptop.clock,
      enteredAt,
      happenedAt,
      actor,
      prev: laptop.last ? linkOf(laptop.last, sha256) : null
    }
    laptop.last = envelope
    return envelope
  })
  hear(laptop, events)
  return events
}
