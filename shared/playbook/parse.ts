import { formProblems } from './form-problems.ts'
import { jsonMistake } from './json-mistake.ts'
import type { PlaybookProblem } from './problem.ts'
import { Playbook } from './schema.ts'

/** A well-formed playbook, or everything that is wrong with its form. */
export type ParsedPlaybook =
  | { readonly ok: true; readonly playbook: Playbook }
  | { readonly ok: false; readonly problems: readonly PlaybookProblem[] }

/** Checks the form of a draft and names each mistake and its place; never throws. */
export function parsePlaybook(draft: unknown): ParsedPlaybook {
  // Each is parsed once: writing a parser of its own for it takes twice as long as the parsing.
  const result = Playbook.safeParse(draft, { jitless: true })
  if (result.success) return { ok: true, playbook: result.data }
  return { ok: false, problems: result.error.issues.flatMap((issue) => formProblems(draft, issue)) }
}

/** Reads a playbook from JSON text; where it is no JSON, the problem gives the line and column. Never throws. */
export function parsePlaybookText(text: string): ParsedPlaybook {
  const json = text.replace(/^\uFEFF/, '')
  let draft: unknown
  try {
    draft = JSON.parse(json)
  } catch {
    return { ok: false, problems: [{ code: 'not-json', level: 'error', path: '', params: jsonMistake(json) }] }
  }
  return parsePlaybook(draft)
}
