import { errorAt, type PlaybookProblem } from '../problem.ts'
import type { Path } from '../place.ts'
import type { Playbook } from '../schema.ts'
import { patternOf, walk } from './walk.ts'

/** Lists whose entries must differ in one key, and that key. */
const uniqueKeys: Readonly<Record<string, string>> = {
  types: 'id',
  severities: 'id',
  phases: 'id',
  departments: 'id',
  roles: 'id',
  assets: 'code',
  services: 'id',
  serviceStates: 'id',
  duties: 'id',
  externalContacts: 'id',
  'contactTree.nodes': 'role',
  'contactTree.tests': 'id',
  contactFlows: 'type',
  escalationRules: 'id',
  channels: 'id',
  noticeFields: 'id',
  noticeRules: 'id',
  noticeTemplates: 'id',
  causeTexts: 'type',
  regulatorDeadlines: 'id',
  reportFields: 'id',
  assetChecks: 'id',
  'resumption.gates': 'id',
  'resumption.ladders': 'id',
  'resumption.ladders.*.stages': 'id',
  'resumption.orderTreatments': 'id',
  'resumption.monitoring.metrics': 'id',
  'compensation.registerFields': 'id',
  'causeAnalysis.actionFields': 'id',
  'causeAnalysis.actionCategories': 'id',
  'supportDesk.channels': 'id',
  'supportDesk.evidence': 'id',
  'supportDesk.caseKinds': 'id',
  'supportDesk.priorities': 'id',
  'supportDesk.steps': 'id',
  'supportDesk.results': 'id',
  'supportDesk.questions': 'id',
  'supportDesk.cautions': 'id',
  metrics: 'id',
  drills: 'id',
  'drills.*.injects': 'id',
  referenceTimelines: 'id',
  sources: 'id'
}

/** Names every entry whose id an earlier entry of the same list already has. */
export function duplicateIds(playbook: Playbook): PlaybookProblem[] {
  const problems: PlaybookProblem[] = []
  walk(playbook, (value, path) => {
    const key = uniqueKeys[patternOf(path)]
    if (key !== undefined && Array.isArray(value)) problems.push(...repeated(playbook, value, path, key))
  })
  return problems
}

/** Names every entry of a list whose key an earlier entry already has; `root` is what the path leads from. */
export function repeated(root: unknown, entries: readonly unknown[], path: Path, key: string): PlaybookProblem[] {
  const seen = new Set<unknown>()
  return entries.flatMap((entry, position) => {
    const id = (entry as Record<string, unknown>)[key]
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [errorAt(root, [...path, position, key], 'duplicate-id', { id: String(id) })]
  })
}
