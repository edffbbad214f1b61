import type { Actor } from '../../event/envelope.ts'
import type { CommandData } from '../../incident/commands.ts'
import { decide } from '../../incident/decide.ts'
import type { Refusal } from '../../incident/refusal.ts'
import { emptyIncident } from '../../incident/state.ts'
import type { TimeName } from '../../incident/times.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { commanderOf } from './commander.ts'
import type { DeclareDraft } from './draft.ts'
import { isAhead, isHalt } from './draft.ts'
import { cellsOf, servicesOf } from './services.ts'

export type DeclareData = CommandData<'halt.declare'>

/** The parts of the form, by what may be wrong with each. */
export type DeclareField = 'type' | 'severity' | 'commander' | 'services' | 'times' | 'planned'

/** Why a draft cannot be declared yet: something is missing in a field, or it would be refused. */
export type DeclareProblem =
  | { readonly kind: 'missing'; readonly field: 'type' | 'severity' | 'commander' }
  | { readonly kind: 'refused'; readonly field: DeclareField; readonly refusal: Refusal }

/** What a draft is declared with. `now` in ms; `hash` names the playbook. */
export type DeclareWith = {
  readonly playbook: PlaybookIndex
  readonly hash: string
  readonly me: Actor | null
  readonly now: number
}

/** What is declared by a draft at a moment, or what keeps it from being declared. */
export type Declaration =
  | { readonly ok: true; readonly data: DeclareData }
  | { readonly ok: false; readonly problem: DeclareProblem }

/** Turns a draft into a declaration, by the same rules by which the host takes it. */
export function declarationOf(draft: DeclareDraft, given: DeclareWith): Declaration {
  const { type, severity } = draft
  const commander = commanderOf(draft, given.me, given.playbook)
  if (type === null) return missing('type')
  if (severity === null) return missing('severity')
  if (commander.person.trim() === '') return missing('commander')
  const data: DeclareData = {
    title: draft.title.trim(),
    type,
    severity,
    drill: draft.drill,
    playbook: given.hash,
    cause: draft.cause.status === 'unknown' ? { status: 'unknown', text: '' } : draft.cause,
    commander: { ...commander, person: commander.person.trim() },
    times: timesOf(draft, given),
    cells: cellsOf(servicesOf(draft, given.playbook, given.now))
  }
  const decision = decide(emptyIncident, { name: 'halt.declare', data }, contextOf(given))
  if (decision.ok) return { ok: true, data }
  return { ok: false, problem: { kind: 'refused', field: fieldOf(decision.refusal), refusal: decision.refusal } }
}

/**
 * The times of a draft. A halt took effect at the moment of declaring and was decided as it took effect, unless said
 * otherwise. Maintenance that is still to come has neither.
 */
export function timesOf(
  draft: DeclareDraft,
  { playbook, now }: Pick<DeclareWith, 'playbook' | 'now'>
): DeclareData['times'] {
  const planned = playbook.types.get(draft.type ?? '')?.planned ?? false
  const said = Object.entries(draft.times).filter(
    (entry): entry is [TimeName, number] => typeof entry[1] === 'number' && (planned || !entry[0].startsWith('planned'))
  )
  const times: DeclareData['times'] = Object.fromEntries(said)
  if (isAhead(draft, playbook, now)) {
    delete times.effective
    return times
  }
  if (!isHalt(draft, playbook)) return times
  times.effective ??= times.plannedStart ?? now
  times.decided ??= Math.min(times.effective, now)
  return times
}

function missing(field: 'type' | 'severity' | 'commander'): Declaration {
  return { ok: false, problem: { kind: 'missing', field } }
}

function contextOf({ playbook, me, now }: DeclareWith) {
  const actor = me ?? { person: '?', department: 'command', role: '' }
  return { now, happenedAt: now, actor, playbook, newId: () => 'preview' }
}

function fieldOf({ code, params }: Refusal): DeclareField {
  if (code === 'no-such-type') return 'type'
  if (code === 'no-such-severity') return 'severity'
  if (code === 'no-such-service' || code === 'no-such-state') return 'services'
  const planned = [params['time'], params['before']].some((name) => String(name).startsWith('planned'))
  return planned ? 'planned' : 'times'
}
