import { assetFailures } from '../../incident/asset-check/failures.ts'
import { anchorsOf } from '../../incident/duty/due.ts'
import { samePerson } from '../../incident/person.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { People } from '../../people/contact.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Known, NoticeSources, Sources } from '../sources.ts'
import { signalsByKind } from '../sources.ts'
import { actionSources } from './actions.ts'
import { attemptSources } from './attempts.ts'
import { clockSources } from './clocks.ts'
import { disputeSources } from './disputes.ts'
import { dutySources } from './duties.ts'
import { estimateSources, postSources } from './notices.ts'
import { loadSources } from './loads.ts'
import { runSources } from './runs.ts'
import { vendorSources } from './vendors.ts'

/** What the triggers start from, as an incident stands. `at` (ms) decides only who is away. */
export function gather(state: IncidentState, playbook: PlaybookIndex, people: People, at: number): Sources {
  const declared = { at: state.declaredAt ?? 0, knownAt: state.declaredAt ?? 0 }
  const ofNotices = gatherForNotices(state, playbook)
  const { signals } = ofNotices
  return {
    ...ofNotices,
    declared,
    commander: commanderOf(state),
    runs: runSources(state, playbook, people, at),
    duties: dutySources(state, playbook),
    regrades: [...state.regrades].map(([entry, regrade]) => ({ ...regrade, entry })),
    hits: [...state.hits.values()],
    rehalts: [...state.rehalts.values()],
    assetFailures: assetFailures(state, playbook),
    attempts: attemptSources(state, signals),
    clocks: clockSources(state, playbook),
    actions: actionSources(state, signals),
    loads: loadSources(state, playbook, signals),
    disputes: disputeSources(state, signals),
    vendors: vendorSources(state, signals)
  }
}

/** What the rules about notices start from, as an incident stands. */
export function gatherForNotices(state: IncidentState, playbook: PlaybookIndex): NoticeSources {
  return {
    playbook,
    severity: playbook.severities.get(state.severity?.value ?? ''),
    plannedEnd: known(state, 'plannedEnd'),
    halt: haltOf(state, playbook),
    resumedAt: state.times.get('resumed')?.value ?? null,
    resuming: orderOf(playbook, state.phase?.value) >= orderOf(playbook, 'resume'),
    posts: postSources(state),
    estimates: estimateSources(state),
    signals: signalsByKind(state.signals.values())
  }
}

/** When what customers feel began. A planned halt that has not taken effect has not. */
function haltOf(state: IncidentState, playbook: PlaybookIndex): Known | null {
  const effective = known(state, 'effective')
  if (effective) return effective
  if (playbook.types.get(state.type?.value ?? '')?.planned) return null
  return { at: anchorsOf(state).halt, knownAt: state.declaredAt ?? 0 }
}

function known(state: IncidentState, name: 'effective' | 'plannedEnd'): Known | null {
  const said = state.times.get(name)
  return said ? { at: said.value, knownAt: said.enteredAt } : null
}

/**
 * Who commands. Somebody came forward who named themself, or did anything since somebody else named them, or was reached
 * by call in that role.
 */
export function commanderOf(state: IncidentState): Sources['commander'] {
  const { commander } = state
  if (!commander) return null
  const { person, role } = commander.value
  const acted = [...state.seen].some(([name, at]) => at >= commander.enteredAt && samePerson(name, person))
  const called = [...state.calls.values()].some(
    (call) => call.role === role && call.outcome === 'confirmed' && call.slot.role === role
  )
  return { person, since: { at: commander.at, knownAt: commander.enteredAt }, cameForward: acted || called }
}

function orderOf(playbook: PlaybookIndex, phase: string | undefined): number {
  return playbook.phases.get(phase ?? '')?.order ?? 0
}

/** The commander's role, where they came forward: they sit at the desk and nobody need call them. */
export function presentCommander(state: IncidentState): { readonly role: string; readonly since: number } | null {
  const role = state.commander?.value.role
  const commander = commanderOf(state)
  return role !== undefined && role !== '' && commander?.cameForward ? { role, since: commander.since.at } : null
}
