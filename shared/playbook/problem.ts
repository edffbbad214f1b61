import { placeOf, type Path } from './place.ts'

/** What can be wrong with the form of a playbook. */
export type FormProblemCode =
  | 'not-json'
  | 'missing'
  | 'unknown-key'
  | 'wrong-kind'
  | 'not-allowed'
  | 'out-of-range'
  | 'too-few'
  | 'empty'
  | 'bad-format'
  | 'language-missing'

/** What can be wrong with a well-formed playbook. */
export type LintCode =
  | 'duplicate-id'
  | 'dangling'
  | 'language-missing'
  | 'language-doubtful'
  | 'duty-without-owner'
  | 'duty-without-type'
  | 'owner-of-other-department'
  | 'wait-cycle'
  | 'wait-for-later'
  | 'wait-without-effect'
  | 'unreachable-role'
  | 'too-many-calls'
  | 'template-missing'
  | 'unknown-placeholder'
  | 'required-field-not-shown'
  | 'interval-mismatch'

/** What can be wrong with a well-formed scenario of a drill, beside what it shares with a playbook. */
export type ScenarioLintCode =
  | 'newer-file'
  | 'inject-after-end'
  | 'inject-without-deed'
  | 'objective-unserved'
  | 'condition-on-itself'
  | 'condition-contradicts'
  | 'condition-too-late'
  | 'condition-circle'
  | 'duty-of-other-type'

/** Every code that a problem of a playbook or of a scenario may have. */
export type PlaybookProblemCode = FormProblemCode | LintCode | ScenarioLintCode

/** Something wrong with a playbook or a scenario: an error keeps it from being published, a warning does not. */
export type PlaybookProblem = {
  readonly code: PlaybookProblemCode
  readonly level: 'error' | 'warning'
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>
}

/** An error at a place of the playbook or draft `root`. */
export function errorAt(
  root: unknown,
  path: Path,
  code: PlaybookProblemCode,
  params: PlaybookProblem['params'] = {}
): PlaybookProblem {
  return { code, level: 'error', path: placeOf(root, path), params }
}

/** A warning at a place of the playbook or draft `root`. */
export function warningAt(
  root: unknown,
  path: Path,
  code: PlaybookProblemCode,
  params: PlaybookProblem['params'] = {}
): PlaybookProblem {
  return { code, level: 'warning', path: placeOf(root, path), params }
}
