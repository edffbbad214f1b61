import { contactTreeTrouble } from './lint/contact-tree.ts'
import { waitCycles } from './lint/cycles.ts'
import { duplicateIds } from './lint/duplicates.ts'
import { dutyTrouble } from './lint/duties.ts'
import { intervalTrouble } from './lint/intervals.ts'
import { languageGaps } from './lint/languages.ts'
import { danglingReferences } from './lint/references.ts'
import { templateTrouble } from './lint/templates.ts'
import type { PlaybookProblem } from './problem.ts'
import type { Playbook } from './schema.ts'

const rules: readonly ((playbook: Playbook) => PlaybookProblem[])[] = [
  duplicateIds,
  danglingReferences,
  languageGaps,
  dutyTrouble,
  waitCycles,
  contactTreeTrouble,
  templateTrouble,
  intervalTrouble
]

/** Everything in a well-formed playbook that does not fit together, errors first. Errors keep it from being published. */
export function lint(playbook: Playbook): PlaybookProblem[] {
  const problems = rules.flatMap((rule) => rule(playbook))
  return [
    ...problems.filter((problem) => problem.level === 'error'),
    ...problems.filter((problem) => problem.level === 'warning')
  ]
}
