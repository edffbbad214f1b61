import { errorAt, type PlaybookProblem } from '../problem.ts'
import type { Playbook } from '../schema.ts'
import { knownIds, referenceTable, type ReferenceKind } from './reference-table.ts'
import { patternOf, walk } from './walk.ts'

/** Names every reference that points at nothing. A blank owner of a duty is a finding of its own. */
export function danglingReferences(playbook: Playbook): PlaybookProblem[] {
  const known = knownIds(playbook)
  const problems: PlaybookProblem[] = []
  walk(playbook, (value, path) => {
    if (typeof value !== 'string') return
    const pattern = patternOf(path)
    const kind = kindOf(pattern)
    if (kind === undefined || known[kind].has(value)) return
    const ownerless = pattern === 'duties.*.ownerRole' && value.trim() === ''
    problems.push(
      ownerless
        ? errorAt(playbook, path, 'duty-without-owner')
        : errorAt(playbook, path, 'dangling', { kind, id: value })
    )
  })
  return problems
}

function kindOf(pattern: string): ReferenceKind | undefined {
  if (pattern === 'src.*' || pattern.endsWith('.src.*')) return 'source'
  return Object.hasOwn(referenceTable, pattern) ? referenceTable[pattern] : undefined
}
