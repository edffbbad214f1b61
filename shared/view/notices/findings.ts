import type { Finding } from '../../notice/lint/finding.ts'
import type { Language } from '../../report/time.ts'

/** What a person reads once: a finding with every language that it is about. Empty languages: it is about both as one. */
export type FindingLine = Omit<Finding, 'language'> & { readonly languages: readonly Language[] }

/**
 * The findings of a text as lines to work off: the same in both languages is one line, and a place that waits for a fact
 * which nobody has set says so once.
 */
export function findingLines(findings: readonly Finding[]): FindingLine[] {
  const missing = new Set(findings.filter(({ detail }) => detail === 'unknown').map(({ field }) => field))
  const told = findings.filter(({ detail, field }) => detail !== 'placeholder' || !missing.has(field))
  const groups = Map.groupBy(told, ({ check, detail, field, params }) => JSON.stringify([check, detail, field, params]))
  return [...groups.values()].flatMap((group): FindingLine[] => {
    const [first] = group
    if (!first) return []
    const { language: _, ...rest } = first
    return [{ ...rest, languages: group.flatMap(({ language }) => (language === null ? [] : [language])) }]
  })
}

/** How many of them keep the text from going out; whose signature is missing is shown elsewhere. */
export function countBlocks(lines: readonly Pick<FindingLine, 'level' | 'check'>[]): number {
  return lines.filter(({ level, check }) => level === 'block' && check !== 'approvalMissing').length
}
