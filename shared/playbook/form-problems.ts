import type { z } from 'zod'
import { shorten, valueAt, type Path } from './place.ts'
import { errorAt, type PlaybookProblem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** Turns one finding of the schema about a draft into problems with places that a person can find. */
export function formProblems(draft: unknown, issue: Issue): PlaybookProblem[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => errorAt(draft, [...path, key], 'unknown-key', { key }))
  }
  const found = valueAt(draft, path)
  const key = String(path.at(-1) ?? '')
  if ((key === 'ja' || key === 'en') && isBlank(found)) {
    return [errorAt(draft, path, 'language-missing', { language: key })]
  }
  if (found === undefined && path.length > 0) return [errorAt(draft, path, 'missing', { key })]
  return [presentProblem(draft, path, issue, found)]
}

function presentProblem(draft: unknown, path: Path, issue: Issue, found: unknown): PlaybookProblem {
  const at = (code: PlaybookProblem['code'], params: PlaybookProblem['params']) => errorAt(draft, path, code, params)
  switch (issue.code) {
    case 'invalid_type':
      return at(issue.expected === 'int' && typeof found === 'number' ? 'out-of-range' : 'wrong-kind', {
        expected: issue.expected,
        found: quote(found)
      })
    case 'invalid_value':
      return at('not-allowed', { found: quote(found), allowed: issue.values.map(String).join(', ') })
    case 'invalid_union':
      return at('not-allowed', { found: quote(found), allowed: allowedByUnion(issue) })
    case 'too_small':
      return issue.origin === 'array'
        ? at('too-few', { minimum: Number(issue.minimum) })
        : at(found === '' ? 'empty' : 'out-of-range', { expected: `≥ ${issue.minimum}`, found: quote(found) })
    case 'too_big':
      return at('out-of-range', { expected: `≤ ${issue.maximum}`, found: quote(found) })
    case 'invalid_format':
      return isBlank(found) ? at('empty', {}) : at('bad-format', { found: quote(found) })
    default:
      return at('bad-format', { found: quote(found) })
  }
}

function allowedByUnion(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String).join(', ')
  const values = issue.errors.flat().flatMap((error) => (error.code === 'invalid_value' ? error.values : []))
  const formats = issue.errors.flat().flatMap((error) => (error.code === 'invalid_format' ? [error.pattern ?? ''] : []))
  return [...values.map(String), ...formats].join(', ')
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}

function quote(value: unknown): string {
  if (typeof value === 'string') return shorten(value)
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return String(value)
}
