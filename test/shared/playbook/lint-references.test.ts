import { describe, expect, test } from 'vitest'
import { lint } from '../../../shared/playbook/lint.ts'
import { patternOf, walk } from '../../../shared/playbook/lint/walk.ts'
import { referenceTable } from '../../../shared/playbook/lint/reference-table.ts'
import { placeOf, type Path } from '../../../shared/playbook/place.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { at, defaultPlaybook, lintAfter } from './default-playbook.ts'

/** The shipped playbook with the parts of a rule that it may leave out. */
function fullPlaybook(): Playbook {
  const playbook = defaultPlaybook()
  const rule = at(playbook.escalationRules, 0)
  rule.phases = ['initial']
  rule.departments = ['system']
  rule.further = [{ afterMinutes: 5, notify: [{ to: 'role', role: 'R-CEO' }] }]
  at(at(playbook.drills, 0).injects, 0).conditions = [
    { kind: 'duty', duty: 'CMD-01' } as const,
    { kind: 'rule', rule: 'ER-12' } as const,
    { kind: 'gate', gate: 'RG-06' } as const,
    { kind: 'check', check: 'AC-01', result: 'fail' } as const,
    { kind: 'reported', report: 'JP-FSA-1' } as const,
    { kind: 'notice', channel: 'web' } as const,
    { kind: 'severity', atLeast: 'SEV1' } as const,
    { kind: 'phase', phase: 'resume' } as const,
    { kind: 'cell', service: 'spot', state: 'halted' } as const,
    { kind: 'reached', role: 'R-CEO' } as const
  ].map((deed) => ({ when: 'only-if', deed, bySeconds: null }))
  return playbook
}

/** The first place of each kind of reference in a full playbook, by its pattern. */
function firstPlaces(): Map<string, Path> {
  const places = new Map<string, Path>()
  walk(fullPlaybook(), (value, path) => {
    const pattern = patternOf(path)
    if (typeof value === 'string' && !places.has(pattern)) places.set(pattern, path)
  })
  return places
}

/** Puts a value at a path, whatever the types say. */
function put(root: any, path: Path, value: string): void {
  const parent = path.slice(0, -1).reduce((inner, key) => inner[key], root)
  parent[path.at(-1) ?? ''] = value
}

const places = firstPlaces()

describe('a reference that points at nothing', () => {
  test.each(Object.entries(referenceTable))('is named in %s as a lost %s', (pattern, kind) => {
    const path = places.get(pattern) ?? []
    expect(path, 'the playbook uses this reference').not.toEqual([])
    const changed = fullPlaybook()
    put(changed, path, 'NOBODY')
    const place = placeOf(changed, path)
    expect(lint(changed)).toContainEqual({
      code: 'dangling',
      level: 'error',
      path: place,
      params: { kind, id: 'NOBODY' }
    })
  })

  test.each([...places.keys()].filter((pattern) => pattern.endsWith('src.*')))('is named in %s', (pattern) => {
    const problems = lintAfter((playbook) => put(playbook, places.get(pattern) ?? [], 'S-NOWHERE'))
    expect(problems.map((problem) => [problem.code, problem.params.id])).toEqual([['dangling', 'S-NOWHERE']])
  })

  test('is named once for every part that was taken away', () => {
    const problems = lintAfter((playbook) => {
      playbook.metrics = playbook.metrics.filter((metric) => metric.id !== 'MT-06')
    })
    expect(problems).toHaveLength(6)
    expect(problems[0]?.path).toBe('drills[0] (DR-01) → passCriteria[1] → ref')
  })
})

describe('an id that is used twice', () => {
  const lists: [string, (playbook: any) => unknown[], string][] = [
    ['a duty', (p) => p.duties, 'id'],
    ['a role', (p) => p.roles, 'id'],
    ['a type', (p) => p.types, 'id'],
    ['an asset', (p) => p.assets, 'code'],
    ['a caller of the contact tree', (p) => p.contactTree.nodes, 'role'],
    ['a contact flow', (p) => p.contactFlows, 'type'],
    ['an escalation rule', (p) => p.escalationRules, 'id'],
    ['a template', (p) => p.noticeTemplates, 'id'],
    ['a deadline', (p) => p.regulatorDeadlines, 'id'],
    ['a gate', (p) => p.resumption.gates, 'id'],
    ['a stage of a ladder', (p) => p.resumption.ladders[1].stages, 'id'],
    ['an inject', (p) => p.drills[2].injects, 'id'],
    ['a source', (p) => p.sources, 'id']
  ]

  test.each(lists)('is named: %s', (_what, list, key) => {
    const problems = lintAfter((playbook) => list(playbook).push(structuredClone(list(playbook)[0])))
    const repeated = problems.filter((problem) => problem.code === 'duplicate-id')
    expect(repeated).toHaveLength(1)
    expect(repeated[0]?.path.endsWith(` → ${key}`)).toBe(true)
  })
})
