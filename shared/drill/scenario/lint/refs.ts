import type { PlaybookIndex } from '../../../playbook/applies.ts'
import type { ReferenceKind } from '../../../playbook/lint/reference-table.ts'
import { knownIds } from '../../../playbook/lint/reference-table.ts'
import { patternOf, walk } from '../../../playbook/lint/walk.ts'
import type { PlaybookProblem } from '../../../playbook/problem.ts'
import { errorAt, warningAt } from '../../../playbook/problem.ts'
import type { Path } from '../../../playbook/place.ts'
import { typesReached } from '../from-playbook.ts'
import type { Scenario } from '../schema.ts'

/** Where a scenario refers to a part of the playbook, and where to one of its own. */
const table: Readonly<Record<string, ReferenceKind>> = {
  type: 'type',
  expectedSeverity: 'severity',
  'start.severity': 'severity',
  'start.cells.*.service': 'service',
  'start.cells.*.state': 'serviceState',
  'injects.*.from.role': 'role',
  'injects.*.evaluates.*': 'measured',
  'injects.*.objectives.*': 'objective',
  'injects.*.conditions.*.deed.inject': 'inject',
  'passCriteria.*.ref': 'measured',
  ...deedsUnder('injects.*.deeds.*'),
  ...deedsUnder('injects.*.conditions.*.deed')
}

/** The parts of the playbook that a deed names, by where the deed stands. */
function deedsUnder(place: string): Record<string, ReferenceKind> {
  return {
    [`${place}.duty`]: 'duty',
    [`${place}.rule`]: 'measured',
    [`${place}.gate`]: 'measured',
    [`${place}.check`]: 'measured',
    [`${place}.report`]: 'deadline',
    [`${place}.channel`]: 'channel',
    [`${place}.atLeast`]: 'severity',
    [`${place}.phase`]: 'phase',
    [`${place}.service`]: 'service',
    [`${place}.state`]: 'serviceState',
    [`${place}.role`]: 'role'
  }
}

/** Names every reference of a scenario that points at nothing, in the playbook or in the scenario itself. */
export function lostReferences(scenario: Scenario, { playbook }: PlaybookIndex): PlaybookProblem[] {
  const known: Record<ReferenceKind, ReadonlySet<string>> = {
    ...knownIds(playbook),
    inject: new Set(scenario.injects.map(({ id }) => id)),
    objective: new Set(scenario.objectives.map(({ id }) => id))
  }
  const problems: PlaybookProblem[] = []
  walk(scenario, (value, path) => {
    const kind = Object.hasOwn(table, patternOf(path)) ? table[patternOf(path)] : undefined
    if (kind === undefined || typeof value !== 'string' || known[kind].has(value)) return
    problems.push(errorAt(scenario, path, 'dangling', { kind, id: value }))
  })
  return problems
}

/** Names the duties that a halt of the scenario's types never brings: nobody could do them. */
export function neverAsked(scenario: Scenario, { playbook, duties }: PlaybookIndex): PlaybookProblem[] {
  const types = typesReached(scenario, playbook)
  return scenario.injects.flatMap((inject, place) =>
    inject.deeds.flatMap((deed, index) => {
      const duty = deed.kind === 'duty' ? duties.get(deed.duty) : undefined
      if (!duty || duty.types.some((one) => types.includes(one))) return []
      const path: Path = ['injects', place, 'deeds', index, 'duty']
      return [warningAt(scenario, path, 'duty-of-other-type', { id: duty.id })]
    })
  )
}
