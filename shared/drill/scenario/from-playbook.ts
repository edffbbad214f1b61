import type { Drill, Playbook, SeverityId } from '../../playbook/schema.ts'
import type { Deed } from './deed.ts'
import { deedsOf } from './deeds-of.ts'
import { rulesOfExercise } from './rules-of-exercise.ts'
import type { Inject, Scenario } from './schema.ts'

const MINUTE = 60
/** How long (s) the room has for what is expected where nothing that the inject looks at says it. */
export const USUAL_TARGET_SECONDS = 15 * MINUTE

/** Every drill of a playbook as a scenario. */
export function scenariosOf(playbook: Playbook): Scenario[] {
  return playbook.drills.map((drill) => fromPlaybook(drill, playbook))
}

/**
 * A drill of the playbook as a scenario: what its injects look at becomes deeds. It starts one severity below the one that
 * the room is to find, with nothing stopped: to grade it and to stop something are the room's own deeds.
 */
export function fromPlaybook(drill: Drill, playbook: Playbook): Scenario {
  const severity = startSeverity(drill.expectedSeverity, playbook)
  const types = typesReached(drill, playbook)
  const objectives = drill.objectives.map((text, index) => ({ id: objectiveId(index + 1), text }))
  return {
    id: drill.id,
    name: drill.name,
    type: drill.type,
    expectedSeverity: drill.expectedSeverity,
    minutes: drill.durationMinutes,
    origin: { kind: 'playbook', ref: drill.id },
    objectives,
    start: { text: drill.start, severity, cells: [] },
    injects: drill.injects.map((inject, index) => {
      const grade: Deed[] =
        index === 0 && severity !== drill.expectedSeverity
          ? [{ kind: 'severity', atLeast: drill.expectedSeverity }]
          : []
      const named = inject.deeds ?? feasible(deedsOf(inject.evaluates, playbook), types, playbook)
      const deeds = [...named, ...grade]
      return {
        id: inject.id,
        atSeconds: inject.atMinutes * MINUTE,
        from: { role: inject.from, name: null },
        via: inject.via,
        text: inject.text,
        attachments: [],
        expected: inject.expected,
        deeds: deeds.length > 0 ? deeds : [{ kind: 'answered' }],
        targetSeconds: targetOf(inject, playbook),
        objectives: (inject.objectives ?? []).map(objectiveId),
        evaluates: inject.evaluates,
        conditions: inject.conditions ?? []
      } satisfies Inject
    }),
    passCriteria: drill.passCriteria,
    hotwash: drill.hotwash,
    rules: rulesOfExercise,
    pace: 1
  }
}

/** The deeds without duties that no halt of these types brings: nobody could do them, the room answers instead. */
function feasible(deeds: readonly Deed[], types: readonly string[], { duties }: Pick<Playbook, 'duties'>): Deed[] {
  return deeds.filter(
    (deed) =>
      deed.kind !== 'duty' ||
      duties.some(({ id, types: own }) => id === deed.duty && own.some((one) => types.includes(one)))
  )
}

/** The types that a halt comes to in a drill: its own, and those that the rules it looks at make of it. */
export function typesReached(
  { type, injects }: { readonly type: string; readonly injects: readonly { readonly evaluates: readonly string[] }[] },
  { escalationRules }: Pick<Playbook, 'escalationRules'>
): readonly string[] {
  const looked = new Set(injects.flatMap(({ evaluates }) => evaluates))
  const made = escalationRules
    .filter(({ id }) => looked.has(id))
    .flatMap(({ effects }) => effects.flatMap((effect) => (effect.do === 'setType' ? effect.type : [])))
  return [type, ...made]
}

/** The id of an objective of a playbook's drill by its place, 1 being the first. */
function objectiveId(place: number): string {
  return `O-${place}`
}

/** The severity below the one that is to be found; the lowest has none below it. */
export function startSeverity(expected: SeverityId, { severities }: Pick<Playbook, 'severities'>): SeverityId {
  const rank = severities.find(({ id }) => id === expected)?.rank ?? 0
  return severities.find((severity) => severity.rank === rank + 1)?.id ?? expected
}

/** How long (s) the room has: as the inject says, else the shortest time of the rules that it looks at, else 15 minutes. */
function targetOf(
  { evaluates, targetMinutes }: Drill['injects'][number],
  { escalationRules }: Pick<Playbook, 'escalationRules'>
): number {
  if (targetMinutes !== undefined) return targetMinutes * MINUTE
  const within = escalationRules
    .filter(({ id, withinMinutes }) => withinMinutes > 0 && evaluates.includes(id))
    .map(({ withinMinutes }) => withinMinutes * MINUTE)
  return within.length > 0 ? Math.min(...within) : USUAL_TARGET_SECONDS
}
