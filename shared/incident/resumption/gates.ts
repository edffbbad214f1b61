import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { GateProof, ResumeGate } from '../../playbook/schema.ts'
import type { DutyInForce } from '../duty/in-force.ts'
import { dutiesInForce } from '../duty/in-force.ts'
import { samePerson } from '../person.ts'
import type { IncidentState } from '../state.ts'
import type { Lack } from './proof.ts'
import { lacksOf } from './proof.ts'
import type { GateWord } from './resumption.ts'

/**
 * How a gate stands: `unsaid` nobody has said anything since the last closing, `half` one of two people said that it is met,
 * `lapsed` somebody said so and what it rested on holds no longer.
 */
export type GateState = 'met' | 'notNeeded' | 'unsaid' | 'half' | 'notMet' | 'lapsed'

/** One gate for a step: how it stands, what was said, what its duties show, what it lacks. */
export type GateStanding = {
  readonly gate: ResumeGate
  readonly state: GateState
  /** Whether it lets the step pass. */
  readonly isMet: boolean
  /** The last word of the present round. */
  readonly word: GateWord | undefined
  readonly duties: readonly DutyInForce[]
  readonly lacks: readonly Lack[]
}

/** Gates about which a person may say that they are not needed, with a reason. The others always are. */
const mayBeLeft: readonly (GateProof | undefined)[] = [undefined, 'orderTreatment', 'readiness']

/** Whether a gate may be said not to be needed. */
export function mayBeNotNeeded({ proof }: ResumeGate): boolean {
  return mayBeLeft.includes(proof)
}

/** The gates of the present severity for a step, as they stand at a moment (ms). */
export function gatesFor(state: IncidentState, playbook: PlaybookIndex, stage: string, at: number): GateStanding[] {
  const severity = state.severity?.value ?? ''
  const duties = new Map(dutiesInForce(state, playbook).map((entry) => [entry.duty.id, entry]))
  return playbook.playbook.resumption.gates
    .filter((gate) => (gate.severities as readonly string[]).includes(severity))
    .map((gate) => standingOf(gate, state, playbook, stage, at, duties))
}

function standingOf(
  gate: ResumeGate,
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: string,
  at: number,
  duties: ReadonlyMap<string, DutyInForce>
): GateStanding {
  const words = (state.resumption.gates.get(gate.id) ?? []).filter((word) => word.round === state.resumption.round)
  const lacks = gate.proof === undefined ? [] : lacksOf(gate.proof, state, playbook, stage, at)
  const found = stateOf(gate, words, lacks)
  return {
    gate,
    state: found,
    isMet: found === 'met' || found === 'notNeeded',
    word: words.at(-1),
    duties: gate.duties.flatMap((id) => duties.get(id) ?? []),
    lacks
  }
}

function stateOf(gate: ResumeGate, words: readonly GateWord[], lacks: readonly Lack[]): GateState {
  if (gate.proof === 'goNoGo') return lacks.length === 0 ? 'met' : 'unsaid'
  const last = words.at(-1)?.value
  if (last === undefined || last === 'notMet') return last ?? 'unsaid'
  if (last === 'notNeeded') return 'notNeeded'
  if (lacks.length > 0) return 'lapsed'
  return gate.twoPerson && peopleSince(words).length < 2 ? 'half' : 'met'
}

/** The different people who said that a gate is met, since somebody last said otherwise. */
export function peopleSince(words: readonly GateWord[]): string[] {
  const since = words.slice(words.findLastIndex((word) => word.value !== 'met') + 1)
  const people: string[] = []
  for (const { by } of since) if (!people.some((one) => samePerson(one, by.person))) people.push(by.person)
  return people
}
