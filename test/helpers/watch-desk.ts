import { clockZero, tick } from '../../shared/event/clock.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import { checkData } from '../../shared/event/catalogue.ts'
import type { Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import type { EscalationStep } from '../../shared/incident/escalation/escalation.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import type { Decision } from '../../shared/incident/noun.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { People } from '../../shared/people/contact.ts'
import { nobody } from '../../shared/people/contact.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import type { Watched } from '../../shared/watch/engine.ts'
import type { Steps } from '../../shared/watch/step.ts'
import { steps } from '../../shared/watch/step.ts'
import { defaultPlaybook } from './default-playbook.ts'

const MINUTE = 60_000

/** When the incidents of these tests begin: 2026-03-01 09:00 JST. */
export const START = Date.UTC(2026, 2, 1, 0, 0)
export const shipped: PlaybookIndex = indexPlaybook(defaultPlaybook().playbook)
export const commander: Actor = { person: '松本 彩', department: 'command', role: 'R-IC' }
export const caller: Actor = { person: '小林 亮', department: 'command', role: 'R-DUTY' }
export const otherCaller: Actor = { person: 'Maria Santos', department: 'security', role: 'R-SE-H' }

/** How a desk is set up. `start` in ms; the halt takes effect then. */
export type Setup = {
  readonly type?: string
  readonly severity?: string
  readonly start?: number
  readonly playbook?: PlaybookIndex
  readonly people?: People
  readonly declaredBy?: Actor
  readonly times?: CommandData<'halt.declare'>['times']
  readonly node?: string
}

/** Who does something: `at` and `happened` in minutes from the start. */
export type Doing = { readonly by?: Actor; readonly at?: number; readonly happened?: number }

/** An incident with a clock that a test winds and an engine that runs when it is told to. */
export type WatchDesk = {
  readonly start: number
  now: number
  lastRanAt: number | null
  log: Log<IncidentState>
  readonly watched: () => Watched
  readonly state: () => IncidentState
  /** Asks for something; fails the test where it is refused. */
  readonly act: <N extends CommandName>(name: N, data: CommandData<N>, doing?: Doing) => readonly NewEvent[]
  /** What would come of it. */
  readonly ask: <N extends CommandName>(name: N, data: CommandData<N>, doing?: Doing) => Decision
  /** Runs the engine once, at a minute from the start. */
  readonly run: (minute: number) => Steps
  /** Runs it again and again up to a minute, as a host would: every 30 s, or more rarely over long spans. */
  readonly runTo: (minute: number, everyMinutes?: number) => void
  /** The levels of a rule that were raised, in order. */
  readonly raised: (rule: string) => readonly EscalationStep[]
  readonly hear: (events: readonly Envelope[]) => void
}

/** Opens a desk on a declared incident. */
export function openDesk(setup: Setup = {}): WatchDesk {
  const { start = START, playbook = shipped, people = nobody, node = 'node-1' } = setup
  let ids = 0
  const append = (events: readonly NewEvent[], actor: Actor, happenedAt: number) => {
    const made = events.map((event): Envelope => {
      if (checkData(event) !== 'ok') throw new Error(`${event.type} does not fit: ${JSON.stringify(event.data)}`)
      const seq = desk.log.events.filter((one) => one.node === node).length + 1
      const at = tick(desk.log.events.at(-1)?.at ?? clockZero, desk.now)
      const envelope = { ...event, stream: 'inc', node, seq, at, enteredAt: desk.now, happenedAt, actor, prev: null }
      desk.log = receive(desk.log, [envelope], incidentFolder)
      return envelope
    })
    return made
  }
  const decideOn = <N extends CommandName>(name: N, data: CommandData<N>, doing: Doing): Decision => {
    if (doing.at !== undefined) desk.now = start + doing.at * MINUTE
    const happenedAt = doing.happened === undefined ? desk.now : start + doing.happened * MINUTE
    const newId = () => `${node}-${(ids += 1)}`
    return decide(desk.log.state, { name, data } as Command, {
      now: desk.now,
      happenedAt,
      actor: doing.by ?? commander,
      playbook,
      newId
    })
  }
  const desk: WatchDesk = {
    start,
    now: start,
    lastRanAt: start,
    log: emptyLog(incidentFolder),
    watched: () => ({ state: desk.log.state, playbook, people }),
    state: () => desk.log.state,
    ask: (name, data, doing = {}) => decideOn(name, data, doing),
    act: (name, data, doing = {}) => {
      const decision = decideOn(name, data, doing)
      if (!decision.ok) throw new Error(`${name} was refused: ${JSON.stringify(decision.refusal)}`)
      append(
        decision.events,
        doing.by ?? commander,
        doing.happened === undefined ? desk.now : start + doing.happened * MINUTE
      )
      return decision.events
    },
    run: (minute) => {
      desk.now = start + minute * MINUTE
      const done = steps(desk.watched(), {
        now: desk.now,
        lastRanAt: desk.lastRanAt,
        newId: () => `${node}-e${(ids += 1)}`
      })
      append(done.append, ENGINE, desk.now)
      desk.lastRanAt = desk.now
      return done
    },
    runTo: (minute, everyMinutes = 0.5) => {
      for (let at = Math.max(0, (desk.now - start) / MINUTE + everyMinutes); at < minute; at += everyMinutes)
        desk.run(at)
      desk.run(minute)
    },
    raised: (rule) =>
      [...desk.log.state.escalations.values()]
        .filter((one) => one.rule === rule)
        .flatMap((one) => one.steps.filter((step) => step.round === 0)),
    hear: (events) => {
      desk.log = receive(desk.log, events, incidentFolder)
    }
  }
  desk.act('halt.declare', declaration(setup, start), { by: setup.declaredBy ?? commander })
  return desk
}

function declaration({ type = 'H2', severity = 'SEV2', times }: Setup, start: number): CommandData<'halt.declare'> {
  return {
    title: '試験',
    type,
    severity,
    drill: false,
    playbook: '',
    cause: {
      status: 'unknown',
      text: ''
    },
    commander: {
      person: commander.person,
      role: commander.role
    },
    times: times ?? { effective: start },
    cells: [
      {
        service: 'spot',
        asset: 'BTC',
        state: 'halted'
      }
    ]
  }
}
