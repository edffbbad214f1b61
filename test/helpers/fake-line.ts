import type { HostLine } from '../../renderer/bridge/line.ts'
import type { Fault, Input, Notice, Output, Reply, RequestName } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { Welcome } from '../../shared/bridge/shapes.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import { tick } from '../../shared/event/clock.ts'
import type { Actor, Envelope } from '../../shared/event/envelope.ts'
import type { Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import type { Command } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { nobody } from '../../shared/people/contact.ts'
import { basisOf } from '../../shared/report/metrics/basis.ts'
import { trackedActions } from '../../shared/view/after/tracked.ts'
import { figuresOf } from '../../shared/report/metrics/figures.ts'
import type { Case } from '../../shared/reference/case.ts'
import { CASE_KEEPER, replayOf, streamOfCase } from '../../shared/reference/case.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import { summarize } from '../../shared/view/summary.ts'
import type { ContactDraft } from '../../shared/people/person.ts'
import type { FakeArchives } from './fake-archives.ts'
import { fakeArchives } from './fake-archives.ts'
import type { FakeOutbox } from './fake-outbox.ts'
import { fakeOutbox } from './fake-outbox.ts'
import type { FakePlans } from './fake-plans.ts'
import { fakePlans } from './fake-plans.ts'
import { fakeRegister } from './fake-register.ts'
import { fakePeople } from './fake-people.ts'

/** The hash by which the fake host names its one playbook. */
export const FAKE_PLAYBOOK = 'a'.repeat(64)

/** A line to a host that lives in memory: it decides and folds with the real code, and writes nothing anywhere. */
export type FakeLine = HostLine & {
  /** Every request, in order. */
  readonly asked: { readonly name: RequestName; readonly input: unknown }[]
  readonly eventsOf: (stream: string) => readonly Envelope[]
  readonly stateOf: (stream: string) => IncidentState
  /** Another console writes and everyone is told. Gives the stream. `at` in ms. */
  readonly write: (stream: string, command: Command, by: Actor, at?: number) => string
  /** Takes finished events in without telling anyone. */
  readonly load: (events: readonly Envelope[]) => void
  readonly tell: (notice: Notice) => void
  /** The next request of this name fails so. */
  readonly failNext: (name: RequestName, fault: Fault) => void
}

type Options = {
  readonly playbook: Playbook
  readonly settings?: Partial<Settings>
  readonly now?: () => number
  readonly contacts?: readonly ContactDraft[]
  readonly outbox?: FakeOutbox
  readonly drills?: FakePlans
  readonly archives?: FakeArchives
}

/** Opens a fake line: as 松本 of the command post, in Japanese, unless the settings say otherwise. */
export function fakeLine({
  playbook,
  settings: wanted,
  now = () => Date.now(),
  contacts = [],
  outbox,
  drills,
  archives
}: Options): FakeLine {
  const index = indexPlaybook(playbook)
  const logs = new Map<string, Log<IncidentState>>()
  const files = new Map<string, string>()
  const listeners = new Set<(notice: Notice) => void>()
  const faults = new Map<RequestName, Fault>()
  const asked: FakeLine['asked'] = []
  let clock = '000000000000-0000'
  let ids = 0
  let settings: Settings = {
    ...defaultSettings('fake'),
    person: '松本 彩',
    department: 'command',
    role: 'R-IC',
    language: 'ja',
    ...wanted
  }
  const logOf = (stream: string) => logs.get(stream) ?? emptyLog(incidentFolder)
  const newId = () => `id${(ids += 1)}`
  const tell = (notice: Notice) => {
    for (const listener of listeners) listener(notice)
  }

  const append = (
    stream: string,
    command: Command,
    actor: Actor,
    happened: number | undefined
  ): Reply<{ events: Envelope[] }> => {
    const log = logOf(stream)
    const here = nowOf(log.state, now())
    const happenedAt = happened ?? here
    const decision = decide(log.state, command, {
      now: Math.max(here, happenedAt),
      wall: now(),
      happenedAt,
      actor,
      playbook: index,
      newId
    })
    if (!decision.ok) return refuse(decision.refusal.code, decision.refusal.params)
    const events = decision.events.map((event, offset): Envelope => {
      clock = tick(clock, now())
      const seq = log.events.length + offset + 1
      return { ...event, stream, node: 'fake', seq, at: clock, enteredAt: now(), happenedAt, actor, prev: null }
    })
    logs.set(stream, receive(log, events, incidentFolder))
    return ok({ events })
  }

  const welcome = (): Welcome => ({
    face: 'browser',
    versions: { app: '0.0.0', electron: null, chromium: null, node: '24' },
    dataFolder: '/data',
    system: { language: 'ja', timeZone: 'Asia/Tokyo' },
    settings,
    playbook: FAKE_PLAYBOOK,
    troubles: []
  })

  const answers: { readonly [N in RequestName]: (input: Input<N>) => Reply<Output<N>> } = {
    'app.first': () => ok(null),
    'app.hello': () => ok(welcome()),
    'settings.read': () => ok(settings),
    'settings.write': (patch) => ok((settings = { ...settings, ...patch })),
    'incident.list': () =>
      ok([...logs].map(([stream, log]) => summarize(stream, log.state, index, nowOf(log.state, now()), log.events))),
    'incident.act': ({ stream, command, happenedAt }) => {
      const { person, department, role } = settings
      if (person === '') return refuse('who-are-you')
      const to = command.name === 'halt.declare' ? newId() : stream
      return append(to, command, { person, department, role }, happenedAt)
    },
    'incident.export': ({ stream, format }) =>
      ok({ fileName: `${stream}.${format}`, mimeType: 'text/plain', text: stream }),
    'incident.import': () => ok({ taken: 0, known: 0, streams: [], rejected: [], unknown: 0, brokenLinks: 0 }),
    ...fakeRegister((stream) => ({ ...(logs.get(stream) ?? emptyLog(incidentFolder)), playbook })),
    'figure.list': () =>
      ok(
        [...logs].map(([stream, { state }]) => ({
          stream,
          title: state.title,
          type: state.type?.value ?? '',
          severity: state.severity?.value ?? '',
          drill: state.drill,
          reference: state.reference,
          scenario: state.exercise?.scenario.id ?? null,
          declaredAt: state.declaredAt ?? 0,
          closed: state.closed !== undefined,
          figures: figuresOf(basisOf(state, index, nobody, now())).map(({ key, value }) => ({ key, value }))
        }))
      ),
    'action.list': () => ok([...logs].flatMap(([stream, { state }]) => trackedActions(stream, state, index))),
    'case.open': ({ timeline: id, language }) => {
      const timeline = playbook.referenceTimelines.find((one) => one.id === id)
      if (!timeline) return refuse('no-such-reference', { timeline: id })
      const wanted: Case = { timeline, playbook, hash: FAKE_PLAYBOOK, language }
      for (const { at, command } of replayOf(wanted)) append(streamOfCase(wanted), command, CASE_KEEPER, at)
      return ok({ stream: streamOfCase(wanted) })
    },
    'stream.read': ({ stream }) => ok({ events: [...logOf(stream).events] }),
    'evidence.store': ({ fileName, content }) => {
      const hash = (files.size + 1).toString(16).padStart(64, '0')
      files.set(hash, content)
      return ok({ fileName, hash, size: Math.floor((content.length * 3) / 4) })
    },
    'evidence.read': ({ hash }) => {
      const content = files.get(hash)
      return content === undefined ? refuse('evidence-missing') : ok({ content })
    },
    'playbook.read': () => ok({ playbook }),
    'playbook.check': () => ok({ title: null, problems: [] }),
    'playbook.publish': () => ok({ hash: FAKE_PLAYBOOK }),
    'store.check': () =>
      ok({
        database: 'ok',
        detail: 'ok',
        events: 0,
        streams: logs.size,
        broken: [],
        evidence: { files: files.size, missing: 0, altered: 0 },
        took: 1
      }),
    'backup.list': () => ok([]),
    'backup.make': () => ok({ name: 'backup', at: now(), size: 0, events: 0 }),
    'backup.restore': () => ok({ kept: 0, lost: 0 }),
    'link.open': () => ok({}),
    'drill.start': () => refuse('no-such-scenario'),
    'drill.branch': () => refuse('no-drill'),
    'window.pdf': () => refuse('pdf-not-here'),
    'window.wallboard': () => ok({ token: 'look' }),
    ...fakePeople(contacts),
    ...fakeOutbox(playbook, outbox),
    ...fakePlans(index, now, drills),
    ...fakeArchives(archives)
  }

  return {
    asked,
    tell,
    eventsOf: (stream) => logOf(stream).events,
    stateOf: (stream) => logOf(stream).state,
    load: (events) => {
      for (const [stream, batch] of Map.groupBy(events, (event) => event.stream)) {
        logs.set(stream, receive(logOf(stream), batch, incidentFolder))
      }
      clock = events.reduce((last, event) => (event.at > last ? event.at : last), clock)
    },
    write: (stream, command, by, at) => {
      const reply = append(stream, command, by, at)
      if (!reply.ok) throw new Error(`refused: ${JSON.stringify(reply.fault)}`)
      tell({ name: 'events.appended', data: { stream, events: reply.value.events } })
      return stream
    },
    failNext: (name, fault) => void faults.set(name, fault),
    request: async (name, input) => {
      asked.push({ name, input })
      const fault = faults.get(name)
      faults.delete(name)
      if (fault) return { ok: false, fault }
      const reply = answers[name](input)
      if (reply.ok && name === 'incident.act') {
        const { events } = reply.value as Output<'incident.act'>
        tell({ name: 'events.appended', data: { stream: events[0]?.stream ?? '', events } })
      }
      return reply
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    connection: () => 'open',
    onConnection: () => () => undefined
  }
}
