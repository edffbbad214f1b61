import type { Playbook } from '../schema.ts'

/**
 * What a reference can point at. `party` is a role or an outside contact, `measured` anything that a drill looks at;
 * `objective` and `inject` are a scenario's own.
 */
export type ReferenceKind =
  | 'role'
  | 'party'
  | 'contact'
  | 'department'
  | 'type'
  | 'severity'
  | 'phase'
  | 'duty'
  | 'service'
  | 'serviceState'
  | 'channel'
  | 'noticeField'
  | 'deadline'
  | 'evidence'
  | 'timeline'
  | 'timelineEvent'
  | 'measured'
  | 'objective'
  | 'inject'
  | 'source'

/** Where a playbook refers to one of its own parts; every `src` list is covered without a row. */
export const referenceTable: Readonly<Record<string, ReferenceKind>> = {
  'types.*.defaultSeverity': 'severity',
  'types.*.mayBecome.*': 'type',
  'roles.*.department': 'department',
  'duties.*.department': 'department',
  'duties.*.phase': 'phase',
  'duties.*.types.*': 'type',
  'duties.*.ownerRole': 'role',
  'duties.*.waitsFor.*': 'duty',
  'externalContacts.*.ownerRole': 'role',
  'contactTree.root': 'role',
  'contactTree.nodes.*.role': 'role',
  'contactTree.nodes.*.deputies.*': 'role',
  'contactTree.nodes.*.calls.*': 'role',
  'contactFlows.*.type': 'type',
  'contactFlows.*.steps.*.from': 'role',
  'contactFlows.*.steps.*.to': 'party',
  'escalationRules.*.types.*': 'type',
  'escalationRules.*.severities.*': 'severity',
  'escalationRules.*.phases.*': 'phase',
  'escalationRules.*.departments.*': 'department',
  'escalationRules.*.notify.*.role': 'role',
  'escalationRules.*.further.*.notify.*.role': 'role',
  'escalationRules.*.params.to': 'severity',
  'escalationRules.*.params.steps.*.notify.*': 'role',
  'escalationRules.*.effects.*.severity': 'severity',
  'escalationRules.*.effects.*.type': 'type',
  'escalationRules.*.effects.*.deadline': 'deadline',
  'channels.*.ownerRole': 'role',
  'noticeTemplates.*.channel': 'channel',
  'noticeTemplates.*.requiredFields.*': 'noticeField',
  'causeTexts.*.type': 'type',
  'regulatorDeadlines.*.types.*': 'type',
  'regulatorDeadlines.*.ownerRole': 'role',
  'regulatorDeadlines.*.contact': 'contact',
  'assetChecks.*.signers.*': 'role',
  'resumption.gates.*.ownerRole': 'role',
  'resumption.gates.*.severities.*': 'severity',
  'resumption.gates.*.duties.*': 'duty',
  'resumption.approval.roles.*': 'role',
  'resumption.approval.bySeverity.*.severity': 'severity',
  'resumption.approval.bySeverity.*.roles.*': 'role',
  'resumption.approval.override.*': 'role',
  'resumption.monitoring.metrics.*.ownerRole': 'role',
  'resumption.ladders.*.types.*': 'type',
  'resumption.ladders.*.stages.*.states.*.service': 'service',
  'resumption.ladders.*.stages.*.states.*.state': 'serviceState',
  'supportDesk.caseKinds.*.evidence.*': 'evidence',
  'supportDesk.priorities.*.route': 'role',
  'supportDesk.steps.*.ownerRole': 'role',
  'drills.*.type': 'type',
  'drills.*.expectedSeverity': 'severity',
  'drills.*.referenceTimeline': 'timeline',
  'drills.*.injects.*.from': 'role',
  'drills.*.injects.*.evaluates.*': 'measured',
  'drills.*.injects.*.conditions.*.deed.duty': 'duty',
  'drills.*.injects.*.conditions.*.deed.rule': 'measured',
  'drills.*.injects.*.conditions.*.deed.gate': 'measured',
  'drills.*.injects.*.conditions.*.deed.check': 'measured',
  'drills.*.injects.*.conditions.*.deed.report': 'deadline',
  'drills.*.injects.*.conditions.*.deed.channel': 'channel',
  'drills.*.injects.*.conditions.*.deed.atLeast': 'severity',
  'drills.*.injects.*.conditions.*.deed.phase': 'phase',
  'drills.*.injects.*.conditions.*.deed.service': 'service',
  'drills.*.injects.*.conditions.*.deed.role': 'role',
  'drills.*.passCriteria.*.ref': 'measured',
  'referenceTimelines.*.type': 'type',
  'referenceTimelines.*.events.*.channel': 'channel',
  'referenceTimelines.*.events.*.cells.*.service': 'service',
  'referenceTimelines.*.events.*.cells.*.state': 'serviceState',
  'derivedIntervals.*.timeline': 'timeline'
}

/** The ids that a reference of each kind may name. Events of timelines are looked up timeline by timeline instead, the parts of a scenario in the scenario. */
export function knownIds(playbook: Playbook): Record<ReferenceKind, ReadonlySet<string>> {
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id)
  const roles = ids(playbook.roles)
  const contacts = ids(playbook.externalContacts)
  const duties = ids(playbook.duties)
  const deadlines = ids(playbook.regulatorDeadlines)
  return {
    role: new Set(roles),
    party: new Set([...roles, ...contacts]),
    contact: new Set(contacts),
    department: new Set(ids(playbook.departments)),
    type: new Set(ids(playbook.types)),
    severity: new Set(ids(playbook.severities)),
    phase: new Set(ids(playbook.phases)),
    duty: new Set(duties),
    service: new Set(ids(playbook.services)),
    serviceState: new Set(ids(playbook.serviceStates)),
    channel: new Set(ids(playbook.channels)),
    noticeField: new Set(ids(playbook.noticeFields)),
    deadline: new Set(deadlines),
    evidence: new Set(ids(playbook.supportDesk?.evidence ?? [])),
    timeline: new Set(ids(playbook.referenceTimelines)),
    timelineEvent: new Set(),
    objective: new Set(),
    inject: new Set(),
    measured: new Set([...duties, ...deadlines, ...measuredParts(playbook).flatMap(ids)]),
    source: new Set(ids(playbook.sources))
  }
}

function measuredParts(playbook: Playbook): readonly (readonly { id: string }[])[] {
  return [
    playbook.escalationRules,
    playbook.noticeRules,
    playbook.resumption.gates,
    playbook.assetChecks,
    playbook.metrics,
    playbook.contactTree.tests
  ]
}
