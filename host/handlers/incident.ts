import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { nowOf } from '../../shared/drill/now-of.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { Context } from '../../shared/incident/noun.ts'
import { ANONYMOUS } from '../../shared/incident/debrief/debrief.ts'
import { decide } from '../../shared/incident/decide.ts'
import { summarize } from '../../shared/view/summary.ts'
import { yieldToReal } from '../drill/yield.ts'
import { connectorOf } from './connector.ts'
import { exportIncident } from './export.ts'
import { importEvents } from './import.ts'
import { loadWeigh } from '../weigh.ts'
import type { Parts } from './parts.ts'
import { actorOf, refuseWrite } from './parts.ts'

/** What the page sends as the stream of an incident that is yet to be declared. */
export const NEW_STREAM = 'new'

/** The incidents of this installation: the list, what is done in them, and how they come and go as files. */
export function incidentHandlers(
  parts: Parts
): Pick<Handlers, 'incident.list' | 'incident.act' | 'incident.export' | 'incident.import'> {
  return {
    'incident.list': () => ok(list(parts)),
    'incident.act': (input) =>
      needsWeigh(input.command) ? weighing().then((weigh) => act(parts, input, weigh)) : act(parts, input),
    'incident.export': (input) => exportIncident(parts, input),
    'incident.import': (input) => importEvents(parts, input.text)
  }
}

function list({ desk, shelf }: Parts): Output<'incident.list'> {
  const fallback = shelf.find(shelf.current() ?? '')
  return desk.incidents().flatMap((stream) => {
    const { events, state } = desk.incident(stream)
    const playbook = shelf.find(state.playbook) ?? fallback
    return playbook ? [summarize(stream, state, playbook, desk.nowOf(stream), events)] : []
  })
}

/** The one counter of this process, loaded when the first text for customers is looked at. Without it nothing is held up. */
let loaded: Promise<Context['weigh']> | undefined
function weighing(): Promise<Context['weigh']> {
  loaded ??= loadWeigh().catch(() => undefined)
  return loaded
}

function needsWeigh({ name }: Command): boolean {
  return name.startsWith('notice.')
}

/** A word of the hot wash that somebody wants to leave no name on: who it was goes nowhere. */
function isUnsigned({ name, data }: Command): boolean {
  return name === 'debrief.voice' && data.anonymous
}

function act(
  { desk, shelf, settings }: Parts,
  input: Input<'incident.act'>,
  weigh?: Context['weigh']
): Reply<Output<'incident.act'>> {
  const { command } = input
  const actor = actorOf(settings)
  if (!actor) return refuse('who-are-you')
  const isNew = input.stream === NEW_STREAM && command.name === 'halt.declare'
  if (!isNew && !desk.has(input.stream)) return refuse('no-such-incident')
  const stream = isNew ? `inc-${desk.newId()}` : input.stream
  const { state } = desk.incident(stream)

  const named =
    command.name === 'halt.declare' || command.name === 'playbook.adopt' ? command.data.playbook : state.playbook
  const playbook = shelf.find(named)
  if (!playbook) return refuse('no-such-playbook')

  if (command.name === 'notice.queue' && !connectorOf({ desk }, command.data.connector)) {
    return refuse('no-such-connector')
  }
  const wall = desk.now()
  const now = nowOf(state, wall)
  const happenedAt = input.happenedAt ?? now
  const decision = decide(state, command, { now, wall, happenedAt, actor, playbook, newId: desk.newId, weigh })
  if (!decision.ok) return refuse(decision.refusal.code, { ...decision.refusal.params })
  const written = desk.append(stream, decision.events, isUnsigned(command) ? ANONYMOUS : actor, happenedAt)
  if (written.ok && command.name === 'halt.declare') yieldToReal(desk, actor)
  return written.ok ? ok({ events: [...written.value] }) : refuseWrite(written)
}
