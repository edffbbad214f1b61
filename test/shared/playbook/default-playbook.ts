import { readFileSync } from 'node:fs'
import { lint } from '../../../shared/playbook/lint.ts'
import { parsePlaybookText } from '../../../shared/playbook/parse.ts'
import type { PlaybookProblem } from '../../../shared/playbook/problem.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'

/** The text of the playbook that ships. */
export const defaultText = readFileSync(new URL('../../../assets/playbook/default.json', import.meta.url), 'utf8')

/** A fresh copy of the playbook that ships, which a test may change. */
export function defaultPlaybook(): Playbook {
  const parsed = parsePlaybookText(defaultText)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.playbook
}

/** What the lint says about the shipped playbook after one change. */
export function lintAfter(change: (playbook: Playbook) => void): PlaybookProblem[] {
  const playbook = defaultPlaybook()
  change(playbook)
  return lint(playbook)
}

/** The entry at a position; a test that counts wrong fails here. */
export function at<T>(list: readonly T[], position: number): T {
  const entry = list[position]
  if (entry === undefined) throw new Error(`nothing at ${position}`)
  return entry
}

/** The entry with an id; a test that names a wrong one fails here. */
export function named<T extends { id: string }>(list: readonly T[], id: string): T {
  const entry = list.find((candidate) => candidate.id === id)
  if (entry === undefined) throw new Error(`no ${id}`)
  return entry
}
