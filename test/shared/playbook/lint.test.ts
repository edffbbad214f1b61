import { describe, expect, test } from 'vitest'
import type { PlaybookProblem } from '../../../shared/playbook/problem.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { at, lintAfter, named } from './default-playbook.ts'

/** Code, level and place of each problem, which is what a reader needs first. */
function brief(problems: readonly PlaybookProblem[]): string[] {
  return problems.map((problem) => `${problem.level} ${problem.code} at ${problem.path}`)
}

describe('duties', () => {
  test('a duty without an owner is an error', () => {
    expect(brief(lintAfter((p) => (at(p.duties, 0).ownerRole = '')))).toEqual([
      'error duty-without-owner at duties[0] (SYS-01) → ownerRole'
    ])
  })

  test('an owner of another department is only a warning', () => {
    const problems = lintAfter((p) => (at(p.duties, 0).ownerRole = 'R-PR-H'))
    expect(brief(problems)).toEqual(['warning owner-of-other-department at duties[0] (SYS-01) → ownerRole'])
    expect(at(problems, 0).params).toEqual({ role: 'R-PR-H', has: 'pr', needs: 'system' })
  })

  test('a duty that applies to no type is an error', () => {
    expect(brief(lintAfter((p) => (named(p.duties, 'PR-04').types = [])))).toContain(
      'error duty-without-type at duties[52] (PR-04) → types'
    )
  })

  test('three duties that wait in a ring are named together, once', () => {
    const problems = lintAfter((p) => {
      named(p.duties, 'PR-01').waitsFor = ['LG-04', 'PR-03']
    })
    const rings = problems.filter((problem) => problem.code === 'wait-cycle')
    expect(rings).toHaveLength(1)
    expect(at(rings, 0).params.ring).toBe('PR-01 → PR-03 → PR-02 → PR-01')
    expect(at(rings, 0).path).toBe('duties[49] (PR-01) → waitsFor')
  })

  test('a duty that waits for itself is a ring of one', () => {
    const problems = lintAfter((p) => (named(p.duties, 'SE-06').waitsFor = ['SE-06']))
    expect(problems.map((problem) => problem.params.ring)).toEqual(['SE-06 → SE-06'])
  })

  test('two rings are both named', () => {
    const problems = lintAfter((p) => {
      named(p.duties, 'SE-05').waitsFor = ['SE-06']
      named(p.duties, 'SE-06').waitsFor = ['SE-05']
      named(p.duties, 'CS-02').waitsFor = ['CS-02']
    })
    expect(problems.filter((problem) => problem.code === 'wait-cycle')).toHaveLength(2)
  })

  test('waiting for a duty that is due much later is a warning', () => {
    const problems = lintAfter((p) => (named(p.duties, 'SYS-01').waitsFor = ['SYS-04']))
    expect(brief(problems)).toEqual(['warning wait-for-later at duties[0] (SYS-01) → waitsFor[0]'])
    expect(at(problems, 0).params).toEqual({ id: 'SYS-04', minutes: 25 })
  })

  test('waiting for a duty of other types only is a warning', () => {
    const problems = lintAfter((p) => (named(p.duties, 'CS-18').waitsFor = ['SYS-18']))
    expect(problems.map((problem) => problem.code)).toContain('wait-without-effect')
  })
})

describe('people', () => {
  test('a role that no call reaches is an error', () => {
    const problems = lintAfter((p) => {
      at(p.contactTree.nodes, 0).calls = ['R-IC', 'R-SYS-H']
    })
    expect(brief(problems)).toContain('error unreachable-role at roles[27] (R-SE-H)')
    expect(brief(problems)).toContain('error unreachable-role at roles[31] (R-SE-KEY)')
  })

  test('a deputy counts as reached', () => {
    const problems = lintAfter((p) => {
      at(p.contactTree.nodes, 1).calls.splice(1, 1)
      at(p.contactTree.nodes, 1).deputies.push('R-SCR')
    })
    expect(problems).toEqual([])
  })

  test('a caller with more people than the limit is warned about', () => {
    const problems = lintAfter((p) => at(p.contactTree.nodes, 1).calls.push('R-CEO', 'R-BOARD', 'R-FIN'))
    expect(brief(problems)).toEqual(['warning too-many-calls at contactTree.nodes[1] (R-IC) → calls'])
    expect(at(problems, 0).params).toEqual({ count: 8, maximum: 7 })
  })
})

describe('words', () => {
  test.each<[string, (p: Playbook) => void, string]>([
    ['an empty text', (p) => (at(p.duties, 2).text.en = ''), 'error language-missing at duties[2] (SYS-03) → text.en'],
    ['a blank text', (p) => (at(p.roles, 2).name.ja = '　'), 'error language-missing at roles[2] (R-ICD) → name.ja'],
    [
      'English in the Japanese text',
      (p) => (at(p.duties, 2).text.ja = 'Preserve the logs first'),
      'warning language-doubtful at duties[2] (SYS-03) → text.ja'
    ],
    [
      'Japanese in the English text',
      (p) => (at(p.duties, 2).text.en = 'ログを保全する'),
      'warning language-doubtful at duties[2] (SYS-03) → text.en'
    ]
  ])('%s is named', (_what, change, expected) => {
    expect(brief(lintAfter(change))).toEqual([expected])
  })

  test('a name that is the same in both languages is fine', () => {
    expect(lintAfter((p) => (at(p.services, 8).name = { ja: 'API', en: 'API' }))).toEqual([])
  })
})

describe('notices', () => {
  test('a channel without a template for a stage is warned about', () => {
    const problems = lintAfter((p) => p.noticeTemplates.splice(0, 1))
    expect(brief(problems)).toEqual(['warning template-missing at channels[0] (web)'])
    expect(at(problems, 0).params).toEqual({ channel: 'web', stage: 'pre' })
  })

  test('a template for any channel serves every channel', () => {
    const problems = lintAfter((p) => {
      at(p.noticeTemplates, 0).channel = null
      p.noticeTemplates.splice(1, 3)
    })
    expect(problems).toEqual([])
  })

  test('a placeholder that nothing fills is an error', () => {
    const problems = lintAfter((p) => (at(p.noticeTemplates, 20).body.en += ' {{weather.short}}'))
    expect(brief(problems)).toEqual(['error unknown-placeholder at noticeTemplates[20] (NT-holding) → body.en'])
    expect(at(problems, 0).params).toEqual({ name: 'weather' })
  })

  test('a required field that one language does not show is an error', () => {
    const problems = lintAfter((p) => {
      const { body } = at(p.noticeTemplates, 0)
      body.ja = body.ja.replace('{{impact}}', '')
    })
    expect(brief(problems)).toEqual(['error required-field-not-shown at noticeTemplates[0] (NT-web-pre) → body.ja'])
  })
})

test('errors come before warnings', () => {
  const levels = lintAfter((p) => {
    p.noticeTemplates.splice(0, 1)
    at(p.duties, 0).ownerRole = 'R-PR-H'
    at(p.duties, 1).phase = 'nowhere' as 'initial'
  }).map((problem) => problem.level)
  expect(levels).toEqual(['error', 'warning', 'warning'])
})
