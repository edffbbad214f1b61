import type {
  Department,
  DepartmentId,
  Duty,
  IncidentType,
  IncidentTypeId,
  Phase,
  PhaseId,
  Playbook,
  Role,
  Service,
  ServiceState,
  ServiceStateId,
  Severity,
  SeverityId
} from './schema.ts'

/** A playbook with its everyday parts by id; the caller keeps it as long as the playbook. */
export type PlaybookIndex = {
  readonly playbook: Playbook
  readonly types: ReadonlyMap<string, IncidentType>
  readonly severities: ReadonlyMap<string, Severity>
  readonly phases: ReadonlyMap<string, Phase>
  readonly departments: ReadonlyMap<string, Department>
  readonly roles: ReadonlyMap<string, Role>
  readonly services: ReadonlyMap<string, Service>
  readonly serviceStates: ReadonlyMap<string, ServiceState>
  readonly duties: ReadonlyMap<string, Duty>
}

/** Indexes a playbook by id. Of two entries with one id the first counts, as in the `find` functions below. */
export function indexPlaybook(playbook: Playbook): PlaybookIndex {
  return {
    playbook,
    types: byId(playbook.types),
    severities: byId(playbook.severities),
    phases: byId(playbook.phases),
    departments: byId(playbook.departments),
    roles: byId(playbook.roles),
    services: byId(playbook.services),
    serviceStates: byId(playbook.serviceStates),
    duties: byId(playbook.duties)
  }
}

function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const entry of entries) {
    if (!found.has(entry.id)) found.set(entry.id, entry)
  }
  return found
}

/** The duties that an incident of this type brings, in the playbook's order. */
export function dutiesFor(playbook: Playbook, typeId: IncidentTypeId): Duty[] {
  return playbook.duties.filter((duty) => duty.types.includes(typeId))
}

/** The duties that must be done before this one in an incident of this type; others it waits for do not apply. */
export function waitsIn(index: PlaybookIndex, duty: Duty, typeId: IncidentTypeId): Duty[] {
  return duty.waitsFor
    .map((id) => index.duties.get(id))
    .filter((awaited): awaited is Duty => awaited !== undefined && awaited.types.includes(typeId))
}

/** The incident type with this id. */
export function findType(playbook: Playbook, id: IncidentTypeId): IncidentType | undefined {
  return playbook.types.find((type) => type.id === id)
}

/** The severity with this id. */
export function findSeverity(playbook: Playbook, id: SeverityId): Severity | undefined {
  return playbook.severities.find((severity) => severity.id === id)
}

/** The role with this id. */
export function findRole(playbook: Playbook, id: string): Role | undefined {
  return playbook.roles.find((role) => role.id === id)
}

/** The department with this id. */
export function findDepartment(playbook: Playbook, id: DepartmentId): Department | undefined {
  return playbook.departments.find((department) => department.id === id)
}

/** Where a phase stands, 0 first; a phase that the playbook lacks comes last. */
export function phaseOrder(playbook: Playbook, id: PhaseId): number {
  return playbook.phases.find((phase) => phase.id === id)?.order ?? playbook.phases.length
}

/** How closed a state is, 0 fully open; a state that the playbook lacks counts as the most closed. */
export function closedness(playbook: Playbook, id: ServiceStateId): number {
  return playbook.serviceStates.find((state) => state.id === id)?.order ?? playbook.serviceStates.length
}
