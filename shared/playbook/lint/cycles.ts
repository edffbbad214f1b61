import { errorAt, type PlaybookProblem } from '../problem.ts'
import type { Playbook } from '../schema.ts'

/** Names each ring of duties that wait for one another, so that none could ever be done. */
export function waitCycles(playbook: Playbook): PlaybookProblem[] {
  const waits = new Map(playbook.duties.map((duty) => [duty.id, duty.waitsFor]))
  const stuck = stuckDuties(waits)
  const seen = new Set<string>()
  const problems: PlaybookProblem[] = []
  for (const id of stuck) {
    const cycle = cycleFrom(id, waits, stuck, seen)
    if (cycle === undefined) continue
    const position = playbook.duties.findIndex((duty) => duty.id === cycle[0])
    const ring = [...cycle, cycle[0]].join(' → ')
    problems.push(errorAt(playbook, ['duties', position, 'waitsFor'], 'wait-cycle', { ring }))
  }
  return problems
}

/** Duties left when those without open waits are done again and again: members of a ring, and those behind one. */
function stuckDuties(waits: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const stuck = new Set(waits.keys())
  let before = -1
  while (stuck.size !== before) {
    before = stuck.size
    for (const id of stuck) {
      if (!waits.get(id)?.some((awaited) => stuck.has(awaited))) stuck.delete(id)
    }
  }
  return stuck
}

function cycleFrom(
  start: string,
  waits: ReadonlyMap<string, readonly string[]>,
  stuck: ReadonlySet<string>,
  seen: Set<string>
): string[] | undefined {
  const trail: string[] = []
  let id: string | undefined = start
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    trail.push(id)
    id = waits.get(id)?.find((awaited) => stuck.has(awaited))
  }
  const from = id === undefined ? -1 : trail.indexOf(id)
  return from < 0 ? undefined : trail.slice(from)
}
