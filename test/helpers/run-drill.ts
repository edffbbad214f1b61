import { openStreamWatch } from '../../host/watch/stream-watch.ts'
import { beforeTheHalt } from '../../shared/drill/before-the-halt.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import { canonical } from '../../shared/event/canonical.ts'
import { clockZero, tick } from '../../shared/event/clock.ts'
import { checkData } from '../../shared/event/catalogue.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import type { Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import type { Command, CommandName } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import { drillEvents } from '../../shared/incident/drill/events.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { People } from '../../shared/people/contact.ts'
import { nobody } from '../../shared/people/contact.ts'
import { playbook, playbookHash, START } from './given.ts'
import { matsumoto, sato } from './people.ts'

const STREAM = 'drill-1'
const write = writerOf(drillEvents)
/** How often a room may act in one moment: it does not go on for ever. */
const MOST_TURNS = 40

/** One thing that somebody in the room does. */
export type Move = { readonly command: Command; readonly by: Actor }

/** What a room knows when it acts; `now` is drill time (ms). */
export type RoomView = { readonly state: IncidentState; readonly now: number }

/** A scripted room: what it does at a moment, asked again until it does nothing more. */
export type Room = (view: RoomView) => readonly Move[]

/** A drill that ran from its beginning to its end. */
export type DrillRecord = {
  readonly state: IncidentState
  readonly events: readonly Envelope[]
  /** What the room was refused: by name, by code, and when (ms of drill time). */
  readonly refused: readonly { readonly name: CommandName; readonly code: RefusalCode; readonly at: number }[]
}

/** How a drill is run: `everySeconds` of the wall a look and a turn of the room; `killedAt` (s of the wall) when the host dies. */
export type RunOptions = {
  readonly pace?: number
  readonly everySeconds?: number
  readonly facilitator?: Room
  readonly people?: People
  readonly killedAt?: readonly number[]
  /** How long (s of the wall) the host is down after it died. */
  readonly downSeconds?: number
}

/**
 * Runs a scenario from its beginning to its end without a screen: a wall clock that nobody waits for, the real rules and the
 * real watch over a log in memory. The room and the facilitator act after each look. It ends when its time is over.
 */
export function runDrill(scenario: Scenario, room: Room, options: RunOptions = {}): DrillRecord {
  const { pace = 1, everySeconds = 30, people = nobody, killedAt = [], downSeconds = 30 } = options
  const desk = deskInMemory()
  const refused: { name: CommandName; code: RefusalCode; at: number }[] = []
  desk.act({ by: matsumoto, command: declarationOf(scenario) }, (event) => beforeTheHalt(event, scenario, playbook))
  const began = { scenario, plan: null, facilitator: sato.person, announced: true, wall: START, pace }
  desk.append(STREAM, [write('drill.began', began)], sato, START)

  const act = (moves: readonly Move[]): boolean => {
    const codes = moves.map((move) => ({ move, code: desk.act(move) }))
    const now = desk.now()
    for (const { move, code } of codes) if (code) refused.push({ name: move.command.name, code, at: now })
    return codes.some(({ code }) => code === null)
  }
  const takeTurns = (who: Room) => {
    let before = ''
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const moves = who({ state: desk.state(), now: desk.now() })
      const said = canonical(moves)
      // Whoever says the same once more is stuck.
      if (moves.length === 0 || said === before || !act(moves)) return
      before = said
    }
  }

  let watch = openStreamWatch(STREAM, desk, START)
  let upFrom = 0
  const end = START + scenario.minutes * 60_000
  const isOver = () => desk.now() >= end || desk.state().exercise?.ended !== undefined
  for (let seconds = 0; ; seconds += everySeconds) {
    desk.wall = START + seconds * 1000
    if (killedAt.some((at) => at > seconds - everySeconds && at <= seconds)) {
      // A host that was killed knows only the log and when it last ran.
      watch = openStreamWatch(STREAM, desk, desk.wall - everySeconds * 1000)
      upFrom = seconds + downSeconds
    }
    if (seconds >= upFrom) {
      watch.look({ state: desk.state(), playbook, people }, desk.wall)
      if (options.facilitator) takeTurns(options.facilitator)
      takeTurns(room)
    }
    if (isOver()) break
  }
  // Whatever came in the last moments is out before somebody ends it.
  watch.look({ state: desk.state(), playbook, people }, desk.wall)
  act([{ by: sato, command: { name: 'drill.end', data: { reason: '時間' } } }])
  return { state: desk.state(), events: desk.log().events, refused }
}

function declarationOf({ name, type, start }: Scenario): Command {
  return {
    name: 'halt.declare',
    data: {
      title: name.ja,
      type,
      severity: start.severity,
      drill: true,
      playbook: playbookHash,
      cause: { status: 'unknown', text: '' },
      commander: { person: matsumoto.person, role: matsumoto.role },
      times: { detected: START },
      cells: start.cells
    }
  }
}

function deskInMemory() {
  let log: Log<IncidentState> = emptyLog(incidentFolder)
  let ids = 0
  const desk = {
    wall: START,
    log: () => log,
    state: () => log.state,
    now: () => nowOf(log.state, desk.wall),
    newId: () => `x${(ids += 1)}`,
    incident: () => log,
    append: (stream: string, events: readonly NewEvent[], actor: Actor, happenedAt: number) => {
      const made = events.map((event): Envelope => {
        if (checkData(event) !== 'ok') throw new Error(`${event.type} does not fit: ${JSON.stringify(event.data)}`)
        const seq = log.events.length + 1
        const at = tick(log.events.at(-1)?.at ?? clockZero, desk.wall)
        const entry = { ...event, stream, node: 'node-1', seq, at, enteredAt: desk.wall, happenedAt, actor, prev: null }
        log = receive(log, [entry], incidentFolder)
        return entry
      })
      return { ok: true, value: made } as const
    },
    /** Does something, or gives the code of why not. */
    act: ({ command, by }: Move, change: (event: NewEvent) => NewEvent = (event) => event): RefusalCode | null => {
      const now = desk.now()
      const context = { now, wall: desk.wall, happenedAt: now, actor: by, playbook, newId: desk.newId }
      const decision = decide(log.state, command, context)
      if (!decision.ok) return decision.refusal.code
      desk.append(STREAM, decision.events.map(change), by, now)
      return null
    }
  }
  return desk
}
