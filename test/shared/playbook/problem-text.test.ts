import { describe, expect, test } from 'vitest'
import { parsePlaybook, parsePlaybookText } from '../../../shared/playbook/parse.ts'
import { describeProblem } from '../../../shared/playbook/problem-text.ts'
import { sentences } from '../../../shared/playbook/problem-text/sentences.ts'
import { at, defaultText, lintAfter } from './default-playbook.ts'

describe('what a manager reads', () => {
  test('a broken file says where to look', () => {
    const parsed = parsePlaybookText('{\n')
    const problem = parsed.ok ? undefined : parsed.problems[0]
    if (problem === undefined) throw new Error('expected a problem')
    expect(describeProblem(problem, 'ja')).toBe(
      'ファイルを JSON として読めません。2行目・1文字目の前後を確かめてください。'
    )
    expect(describeProblem(problem, 'en')).toBe('The file cannot be read as JSON. Look around line 2, column 1.')
  })

  test('a lost reference says what kind of thing is lost, and where', () => {
    const problem = at(
      lintAfter((playbook) => (at(playbook.duties, 3).ownerRole = 'R-GONE')),
      0
    )
    expect(describeProblem(problem, 'ja')).toBe('duties[3] (SYS-04) → ownerRole: 役割「R-GONE」は存在しません。')
    expect(describeProblem(problem, 'en')).toBe('duties[3] (SYS-04) → ownerRole: There is no role "R-GONE".')
  })

  test('a missing language and a wrong kind are put in words', () => {
    const draft = JSON.parse(defaultText)
    draft.title.en = ''
    draft.duties[0].critical = 1
    const parsed = parsePlaybook(draft)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map((problem) => describeProblem(problem, 'ja'))).toEqual([
      'title.en: 英語の文がありません。',
      'duties[0] (SYS-01) → critical: はい・いいえ(true / false)が入る場所に「1」があります。'
    ])
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      'title.en: The English text is missing.',
      'duties[0] (SYS-01) → critical: This should be true or false, but it is "1".'
    ])
  })

  test.each(Object.entries(sentences))('the sentence for %s names the same facts in both languages', (_code, text) => {
    const facts = (words: string) =>
      [...words.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1])).toSorted((a, b) => a.localeCompare(b))
    expect(facts(text.ja)).toEqual(facts(text.en))
  })

  test('no fact is left out of a sentence about a problem that really occurs', () => {
    const problems = lintAfter((playbook) => {
      at(playbook.duties, 0).ownerRole = 'R-PR-H'
      at(playbook.duties, 1).waitsFor = ['SYS-02']
      at(playbook.duties, 3).waitsFor = ['SYS-09', 'SYS-15']
      at(playbook.duties, 4).types = []
      at(playbook.contactTree.nodes, 0).calls = Array.from({ length: 8 }, () => 'R-IC')
      at(playbook.noticeTemplates, 1).body.en = '{{nothing}}'
      playbook.noticeTemplates.splice(0, 1)
      at(playbook.derivedIntervals, 0).durationSeconds = 1
      at(playbook.derivedIntervals, 1).to = 'Lost'
      at(playbook.assets, 1).code = 'BTC'
      at(playbook.roles, 0).name.en = '当直'
    })
    expect(new Set(problems.map((problem) => problem.code)).size).toBeGreaterThanOrEqual(12)
    for (const problem of problems) {
      for (const language of ['ja', 'en'] as const) {
        expect(describeProblem(problem, language)).not.toMatch(/\?|\{|\}/)
      }
    }
  })
})
