import assert from 'node:assert/strict'
import { clockZero, tick } from '../../shared/event/clock.ts'
import type { Actor, Envelope, NewEvent } from '../../shared/event/envelope.ts'
import type { Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import type { Context, Decision } from '../../shared/incident/noun.ts'
import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { nobody } from '../../shared/people/contact.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import { steps } from '../../shared/watch/step.ts'
import { defaultPlaybook } from './default-playbook.ts'
import { matsumoto } from './people.ts'

const MINUTE = 60_000

/** When the incidents of the tests begin: 2026-03-01 09:00 JST, ms since the epoch. */
export const START = Date.UTC(2026, 2, 1, 0, 0)

/** The playbook that ships, indexed, and its hash. */
export const playbook = indexPlaybook(defaultPlaybook().playbook)
export const playbookHash = defaultPlaybook().hash

/** An instant (ms) so many minutes after the start. */
export function minutes(after: number): number {
  return START + after * MINUTE
}

/** Who does something and when: `at` is the clock, `happened` when it happened, both in minutes from the start. */
export type Doing = { readonly by?: Actor; readonly at?: number; readonly happened?: number; readonly node?: string }

/** One thing that somebody did, a look of the engine at the clock, or a fact that the engine alone may state. */
export type Step = Doing & { readonly command: Command | 'look' | { readonly fact: NewEvent } }

/** A step: the engine looks for what has fallen due by a minute from the start, and writes it down. */
export function look(at: number, node?: string): Step {
  return { command: 'look', by: ENGINE, at, ...(node === undefined ? {} : { node }) }
}

/** A step: what somebody asks for, by the commander unless another is named. */
export function step<N extends CommandName>(name: N, data: CommandData<N>, doing: Doing = {}): Step {
  return { ...doing, command: { name, data } as Command }
}

/** A step: what the engine says has happened. */
export function stated(fact: NewEvent, doing: Doing = {}): Step {
  return { by: ENGINE, ...doing, command: { fact } }
}

/** A step: cells of the matrix stand in a state, as an older console wrote it; nobody asked whether they may. */
export function setCells(
  cells: readonly { service: string; asset: string }[],
  to: string,
  doing: Doing = {},
  note = ''
): Step {
  const from = cells.map((cell) => ({ ...cell, from: 'halted' }))
  const data = { cells: from, state: to, note, settles: false }
  return { ...doing, command: { fact: { type: 'service.changed', version: 1, data } } }
}

/** The declaration that most tests begin with: a system failure, in force at the start. */
export function declared(change: Partial<CommandData<'halt.declare'>> = {}, doing: Doing = {}): Step {
  return step('halt.declare', { ...declaration(), ...change }, doing)
}

/** What a declaration says: a system failure of spot trading. */
export function declaration(): CommandData<'halt.declare'> {
  return {
    title: '売買エンジン障害',
    type: 'H2',
    severity: 'SEV2',
    drill: false,
    playbook: playbookHash,
    cause: { status: 'unknown', text: '' },
    commander: { person: matsumoto.person, role: matsumoto.role },
    times: { effective: START },
    cells: [{ service: 'spot', asset: '*', state: 'halted' }]
  }
}

/** What came of a command. */
export type Outcome = {
  readonly decision: Decision
  readonly events: readonly NewEvent[]
  /** The state with the events folded in; the state before where it was refused. */
  readonly state: IncidentState
  /** Fails unless the command made events of these types. */
  readonly makes: (...types: string[]) => Outcome
  /** Fails unless the command was refused with this code, and with these params where they are given. */
  readonly refuses: (code: RefusalCode, params?: Readonly<Record<string, string | number>>) => void
}

/** An incident to which something was done. */
export type Given = {
  readonly state: IncidentState
  readonly events: readonly Envelope[]
  readonly when: <N extends CommandName>(name: N, data: CommandData<N>, doing?: Doing) => Outcome
}

/** An incident after these steps; each must be accepted. The clock stands at each step's `at`, one minute on by default. */
export function given(...steps: readonly Step[]): Given {
  let log = emptyLog(incidentFolder)
  let at = -1
  for (const one of steps) {
    at = one.at ?? at + 1
    const { decision, log: next } = act(log, one.command, { ...one, at })
    if (!decision.ok) throw new Error(`${nameOf(one)} was refused: ${JSON.stringify(decision.refusal)}`)
    log = next
  }
  return givenFrom(log, at)
}

function givenFrom(log: Log<IncidentState>, at: number): Given {
  return {
    state: log.state,
    events: log.events,
    when: (name, data, doing = {}) => outcomeOf(act(log, { name, data } as Command, { at: at + 1, ...doing }))
  }
}

/**
 * A declared incident after some steps, in which two laptops then each do one thing without hearing of the other; in the
 * order of the log the first one comes first.
 */
export function apart(before: readonly Step[], first: Step, second: Step): Given {
  const start = given(declared(), ...before)
  const here = given(declared(), ...before, { at: 100, ...first })
  const there = given(declared(), ...before, { at: 100.1, node: 'node-2', ...second })
  return givenFrom(
    receive({ events: here.events, state: here.state }, there.events.slice(start.events.length), incidentFolder),
    101
  )
}

/** The context of a decision: the clock, the person and the playbook of the tests, and ids that count up. */
export function contextOf(doing: Doing & { readonly at: number }, ids: () => string): Context {
  return {
    now: minutes(doing.at),
    happenedAt: minutes(doing.happened ?? doing.at),
    actor: doing.by ?? matsumoto,
    playbook,
    newId: ids
  }
}

type Acted = { readonly decision: Decision; readonly log: Log<IncidentState> }

function act(log: Log<IncidentState>, command: Step['command'], doing: Doing & { readonly at: number }): Acted {
  let count = 0
  const context = inDrill(
    log.state,
    contextOf(doing, () => `id${log.events.length + 1}${(count += 1) === 1 ? '' : `.${count}`}`)
  )
  const decision = decisionOf(log.state, command, context)
  if (!decision.ok) return { decision, log }
  const envelopes: Envelope[] = []
  for (const event of decision.events)
    envelopes.push(envelopeOf(event, [...log.events, ...envelopes], context, doing.node))
  return { decision, log: receive(log, envelopes, incidentFolder) }
}

/** In a drill whose clock runs a decision is made by that clock; what happened is told in its minutes. */
function inDrill(state: IncidentState, context: Context): Context {
  if (!state.exercise) return context
  const now = nowOf(state, context.now)
  return {
    ...context,
    wall: context.now,
    now,
    happenedAt: context.happenedAt === context.now ? now : context.happenedAt
  }
}

function decisionOf(state: IncidentState, command: Step['command'], context: Context): Decision {
  if (command === 'look') return looked(state, context)
  return 'fact' in command ? { ok: true, events: [command.fact] } : decide(state, command, context)
}

function looked(state: IncidentState, { now, newId }: Context): Decision {
  const { append } = steps({ state, playbook, people: nobody }, { now, lastRanAt: now - 1000, newId })
  return { ok: true, events: append }
}

function nameOf({ command }: Step): string {
  if (command === 'look') return command
  return 'fact' in command ? command.fact.type : command.name
}

function envelopeOf(event: NewEvent, before: readonly Envelope[], context: Context, node = 'node-1'): Envelope {
  return {
    ...event,
    stream: 'inc-1',
    node,
    seq: before.filter((one) => one.node === node).length + 1,
    at: tick(before.at(-1)?.at ?? clockZero, context.wall ?? context.now),
    enteredAt: context.wall ?? context.now,
    happenedAt: context.happenedAt,
    actor: context.actor,
    prev: null
  }
}

function outcomeOf({ decision, log }: Acted): Outcome {
  const outcome: Outcome = {
    decision,
    events: decision.ok ? decision.events : [],
    state: log.state,
    makes: (...types) => {
      assert.deepEqual(decision.ok ? decision.events.map((event) => event.type) : decision.refusal, types)
      return outcome
    },
    refuses: (code, params = {}) => {
      assert.partialDeepStrictEqual(decision, { ok: false, refusal: { code, params } })
    }
  }
  return outcome
}
