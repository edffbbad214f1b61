import { canonical } from '../../../event/canonical.ts'
import type { Path } from '../../../playbook/place.ts'
import type { PlaybookProblem } from '../../../playbook/problem.ts'
import { errorAt } from '../../../playbook/problem.ts'
import type { Condition } from '../deed.ts'
import type { Inject, Scenario } from '../schema.ts'

/** Names every condition that can never hold, that says the opposite of another, or that goes in a circle. */
export function conditionTrouble(scenario: Scenario): PlaybookProblem[] {
  return [
    ...scenario.injects.flatMap((inject, place) =>
      inject.conditions.flatMap((condition, index) =>
        troubleOf(scenario, inject, condition, ['injects', place, 'conditions', index])
      )
    ),
    ...circles(scenario)
  ]
}

function troubleOf(scenario: Scenario, inject: Inject, condition: Condition, path: Path): PlaybookProblem[] {
  const { deed, when, bySeconds } = condition
  // Nobody sees or answers what is still to come; and an inject never waits for itself.
  const isItself =
    deed.kind === 'seen' || deed.kind === 'answered' || (deed.kind === 'inject' && deed.inject === inject.id)
  if (isItself) return [errorAt(scenario, path, 'condition-on-itself', {})]
  const opposite = inject.conditions.find(
    (other) => other.when !== when && when === 'only-if' && canonical(other.deed) === canonical(deed)
  )
  if (opposite) return [errorAt(scenario, path, 'condition-contradicts', {})]
  if (deed.kind !== 'inject') return []
  const other = scenario.injects.find(({ id }) => id === deed.inject)
  if (!other) return []
  // What is to keep it back must be out by then; what it waits for must be out within its limit.
  const until = Math.min(bySeconds ?? Number.POSITIVE_INFINITY, when === 'skip-if' ? inject.atSeconds : Infinity)
  return other.atSeconds > until ? [errorAt(scenario, path, 'condition-too-late', { id: other.id })] : []
}

/** Each ring of injects that wait for one another, once. */
function circles({ injects, ...scenario }: Scenario): PlaybookProblem[] {
  const waits = new Map(
    injects.map(({ id, conditions }) => [
      id,
      conditions.flatMap(({ when, deed }) => (when === 'only-if' && deed.kind === 'inject' ? deed.inject : []))
    ])
  )
  const seen = new Set<string>()
  return injects.flatMap(({ id }, place) => {
    const ring = ringFrom(id, waits)
    // One that waits for itself is said so already.
    if (!ring || ring.length < 2 || ring.some((one) => seen.has(one))) return []
    for (const one of ring) seen.add(one)
    const words = [...ring, ring[0]].join(' → ')
    return [errorAt({ ...scenario, injects }, ['injects', place, 'conditions'], 'condition-circle', { ring: words })]
  })
}

/** The way from an inject back to itself over what it waits for; nothing where there is none. */
function ringFrom(start: string, waits: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of waits.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}
