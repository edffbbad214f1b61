import type { DeclareProblem } from '../../../shared/view/declare/command.ts'
import { refusalText } from '../../text/fault-text.ts'
import { phrase } from '../../text/phrase.ts'

/** In words, why a draft cannot be declared yet. */
export function problemText(problem: DeclareProblem): string {
  return problem.kind === 'missing' ? phrase(`declare.missing.${problem.field}`) : refusalText(problem.refusal)
}
