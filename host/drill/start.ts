import type { Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { beforeTheHalt } from '../../shared/drill/before-the-halt.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import type { Command } from '../../shared/incident/commands.ts'
import { decide } from '../../shared/incident/decide.ts'
import { drillEvents } from '../../shared/incident/drill/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import type { Parts } from '../handlers/parts.ts'
import { actorOf, refuseWrite } from '../handlers/parts.ts'
import { scenarioIn } from './scenario-in.ts'

const write = writerOf(drillEvents)

/**
 * Starts a drill on a scenario of the current playbook or of our own: a stream whose first events are the declaration, by the
 * same rules as a live one's, and the beginning of its clock.
 */
export function startDrill(parts: Parts, input: Input<'drill.start'>): Reply<Output<'drill.start'>> {
  const { desk, shelf, settings } = parts
  const actor = actorOf(settings)
  if (!actor) return refuse('who-are-you')
  const hash = shelf.current() ?? ''
  const playbook = shelf.find(hash)
  if (!playbook) return refuse('no-such-playbook')
  const scenario = scenarioIn(playbook, desk.org().state.scenarios, input.scenario)
  if (!scenario) return refuse('no-such-scenario')
  const now = desk.now()
  const context = { now, happenedAt: now, actor, playbook, newId: desk.newId }
  const decision = decide(emptyIncident, declarationOf(scenario, hash, now, input), context)
  if (!decision.ok) return refuse(decision.refusal.code, { ...decision.refusal.params })
  const { plan, facilitator, announced, pace } = input
  const began = write('drill.began', { scenario, plan, facilitator, announced, wall: now, pace })
  const stream = `drill-${desk.newId()}`
  const declared = decision.events.map((event) => beforeTheHalt(event, scenario, playbook))
  const written = desk.append(stream, [...declared, began], actor, now)
  return written.ok ? ok({ stream }) : refuseWrite(written)
}

function declarationOf(
  { name, type, start }: Scenario,
  playbook: string,
  now: number,
  { commander, language }: Input<'drill.start'>
): Command {
  return {
    name: 'halt.declare',
    data: {
      title: name[language],
      type,
      severity: start.severity,
      drill: true,
      playbook,
      cause: { status: 'unknown', text: '' },
      commander,
      times: { detected: now },
      cells: start.cells
    }
  }
}
