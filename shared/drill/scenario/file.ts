import type { PlaybookIndex } from '../../playbook/applies.ts'
import { formProblems } from '../../playbook/form-problems.ts'
import { jsonMistake } from '../../playbook/json-mistake.ts'
import type { PlaybookProblem } from '../../playbook/problem.ts'
import { errorAt } from '../../playbook/problem.ts'
import { lintScenario } from './lint.ts'
import { Scenario } from './schema.ts'

/** What a file with a scenario says that it is. */
export const SCENARIO_FILE = 'haltdesk-scenario'
const FILE_VERSION = 1

/** A scenario as a file: JSON that another installation reads. */
export function scenarioFile(scenario: Scenario): string {
  return `${JSON.stringify({ format: SCENARIO_FILE, version: FILE_VERSION, scenario }, null, 2)}\n`
}

/** The scenario of a draft where its form is right, with everything that is wrong with it and where. */
export type ReadScenario = { readonly scenario: Scenario | null; readonly problems: readonly PlaybookProblem[] }

/**
 * Reads a scenario from JSON: a file of ours, or a scenario by itself. Never throws. Places are places in the scenario.
 * What is well formed is held against the playbook too.
 */
export function readScenario(text: string, playbook: PlaybookIndex | null): ReadScenario {
  const json = text.replace(/^\uFEFF/, '')
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return { scenario: null, problems: [{ code: 'not-json', level: 'error', path: '', params: jsonMistake(json) }] }
  }
  const file = fileOf(raw)
  if (file && file.version > FILE_VERSION) {
    return { scenario: null, problems: [errorAt(raw, ['version'], 'newer-file', { version: file.version })] }
  }
  const draft = file ? file.scenario : raw
  const result = Scenario.safeParse(draft)
  if (!result.success) {
    return { scenario: null, problems: result.error.issues.flatMap((issue) => formProblems(draft, issue)) }
  }
  return { scenario: result.data, problems: playbook ? lintScenario(result.data, playbook) : [] }
}

/** What a file of ours holds; nothing where it is none. */
function fileOf(raw: unknown): { readonly version: number; readonly scenario: unknown } | null {
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== SCENARIO_FILE) return null
  const version = 'version' in raw && typeof raw.version === 'number' ? raw.version : FILE_VERSION
  return { version, scenario: 'scenario' in raw ? raw.scenario : undefined }
}
