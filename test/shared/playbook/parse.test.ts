import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlaybook, parsePlaybookText } from '../../../shared/playbook/parse.ts'
import { at, defaultPlaybook, defaultText } from './default-playbook.ts'

/** The problems of the shipped playbook after a change that types would forbid. */
function problemsAfter(change: (draft: any) => void) {
  const draft: unknown = JSON.parse(defaultText)
  change(draft)
  const parsed = parsePlaybook(draft)
  return parsed.ok ? [] : parsed.problems
}

describe('a draft with mistakes', () => {
  test('the shipped text is read, with or without a byte-order mark', () => {
    expect(parsePlaybookText(defaultText).ok).toBe(true)
    expect(parsePlaybookText(`\uFEFF${defaultText}`).ok).toBe(true)
  })

  test('a word that is not allowed is named with its place and the allowed ones', () => {
    expect(problemsAfter((draft) => (draft.duties[3].due.anchor = 'stop'))).toEqual([
      {
        code: 'not-allowed',
        level: 'error',
        path: 'duties[3] (SYS-04) → due.anchor',
        params: { found: 'stop', allowed: 'halt, plannedStart, plannedEnd, resume' }
      }
    ])
  })

  test.each<[string, (draft: any) => void, string, string]>([
    ['a key nobody knows', (d) => (d.duties[0].colour = 'red'), 'unknown-key', 'duties[0] (SYS-01) → colour'],
    ['a missing field', (d) => delete d.duties[9].ownerRole, 'missing', 'duties[9] (SYS-10) → ownerRole'],
    ['a missing part', (d) => delete d.metrics, 'missing', 'metrics'],
    ['a missing language', (d) => delete d.roles[1].name.en, 'language-missing', 'roles[1] (R-IC) → name.en'],
    ['a blank language', (d) => (d.roles[1].name.ja = '　 '), 'language-missing', 'roles[1] (R-IC) → name.ja'],
    ['words for a yes or no', (d) => (d.duties[0].critical = 'yes'), 'wrong-kind', 'duties[0] (SYS-01) → critical'],
    ['a list for a text', (d) => (d.title = []), 'wrong-kind', 'title'],
    [
      'half a minute',
      (d) => (d.duties[0].due.offsetMinutes = 1.5),
      'out-of-range',
      'duties[0] (SYS-01) → due.offsetMinutes'
    ],
    [
      'time backwards',
      (d) => (d.drills[0].durationMinutes = -5),
      'out-of-range',
      'drills[0] (DR-01) → durationMinutes'
    ],
    [
      'more than all',
      (d) => (d.contactTree.tests[0].target.percent = 101),
      'out-of-range',
      'contactTree.tests[0] (CT-1) → target.percent'
    ],
    ['an empty list', (d) => (d.services = []), 'too-few', 'services'],
    ['an empty name', (d) => (d.metrics[0].key = ''), 'empty', 'metrics[0] (MT-01) → key'],
    ['a date in words', (d) => (d.edition = 'today'), 'bad-format', 'edition'],
    ['a rank nobody has', (d) => (d.severities[0].rank = 7), 'not-allowed', 'severities[0] (SEV1) → rank'],
    [
      'a trigger nobody knows',
      (d) => (d.escalationRules[0].trigger = 'x'),
      'not-allowed',
      'escalationRules[0] (ER-01) → trigger'
    ],
    [
      'a rule without a trigger',
      (d) => delete d.escalationRules[0].trigger,
      'missing',
      'escalationRules[0] (ER-01) → trigger'
    ],
    [
      'a parameter of another rule',
      (d) => (d.escalationRules[1].params.steps = 1),
      'unknown-key',
      'escalationRules[1] (ER-02) → params.steps'
    ],
    [
      'a party of no kind',
      (d) => (d.contactFlows[0].steps[0].to = 'Bob'),
      'not-allowed',
      'contactFlows[0] (H1) → steps[0] → to'
    ],
    ['a newer format', (d) => (d.schemaVersion = 2), 'not-allowed', 'schemaVersion']
  ])('%s is named', (_what, change, code, path) => {
    expect(problemsAfter(change).map((problem) => [problem.code, problem.path])).toEqual([[code, path]])
  })

  test('every mistake is named, not only the first', () => {
    const problems = problemsAfter((draft) => {
      draft.duties[0].phase = 'later'
      draft.roles[0].department = 'kitchen'
      draft.extra = true
    })
    expect(problems.map((problem) => problem.path)).toEqual([
      'roles[0] (R-DUTY) → department',
      'duties[0] (SYS-01) → phase',
      'extra'
    ])
  })

  test.each([[null], [undefined], [[]], ['text'], [7]])('%j is no playbook', (draft) => {
    const parsed = parsePlaybook(draft)
    expect(parsed.ok ? [] : parsed.problems.map((problem) => [problem.code, problem.path])).toEqual([
      ['wrong-kind', '']
    ])
  })
})

describe('text that is no JSON', () => {
  test.each<[string, number, number]>([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['{\n  "a": tru }', 2, 8],
    ['[1, 2', 1, 6],
    ['{"a" 1}', 1, 6],
    ['[1 2]', 1, 4],
    ['{"a":"\\q"}', 1, 7],
    ['"one\ntwo"', 1, 5],
    ['{} {}', 1, 4],
    ['[}', 1, 2],
    ['{,}', 1, 2],
    ['[1,\n 2,\n x]', 3, 2],
    ['{"a":[1,{"b":null}],"c":"\\u00e9" "d"}', 1, 34]
  ])('%j goes wrong at line %i, column %i', (text, line, column) => {
    expect(parsePlaybookText(text)).toEqual({
      ok: false,
      problems: [{ code: 'not-json', level: 'error', path: '', params: { line, column } }]
    })
  })

  test('a text of nothing but brackets is answered, however deep', () => {
    expect(parsePlaybookText('['.repeat(200_000)).ok).toBe(false)
  })
})

describe('whatever is read', () => {
  test('any text is answered with a value', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePlaybookText(text).ok).toBe(false)
      })
    )
  })

  test('any JSON is answered with a value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parsePlaybookText(text).ok).toBe(false)
      })
    )
  })

  test('the shipped playbook with any one part replaced is answered, with the part in the place', () => {
    const parts = Object.keys(defaultPlaybook())
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, value) => {
        const parsed = parsePlaybook({ ...defaultPlaybook(), [part]: value })
        if (!parsed.ok) expect(at(parsed.problems, 0).path.startsWith(part)).toBe(true)
      }),
      { numRuns: 50 }
    )
  })

  test('the place of a mistake lies inside the text or just behind it', () => {
    fc.assert(
      fc.property(fc.nat(defaultText.length - 2), (length) => {
        const parsed = parsePlaybookText(defaultText.slice(0, length))
        const lines = defaultText.slice(0, length).split('\n').length
        expect(parsed.ok ? 0 : at(parsed.problems, 0).params.line).toBeLessThanOrEqual(lines)
        expect(parsed.ok).toBe(false)
      }),
      { numRuns: 30 }
    )
  })
})
