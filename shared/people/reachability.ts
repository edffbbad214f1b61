import type { EscalationRule, Playbook } from '../playbook/schema.ts'
import { chainOf, headOf, parentOf } from './chain.ts'
import type { Contact, People } from './contact.ts'
import { daysUnverified, isAbsent } from './presence.ts'

/** What may keep somebody from being reached. */
export const reachCodes = [
  'nobody',
  'no-number',
  'one-number',
  'absent',
  'all-absent',
  'two-levels',
  'same-person',
  'empty-level',
  'never-verified',
  'unverified'
] as const
export type ReachCode = (typeof reachCodes)[number]

/** One finding: about a role, and about one contact of it where `contact` is not empty. */
export type ReachFinding = {
  readonly code: ReachCode
  readonly role: string
  readonly contact: string
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * Who cannot be reached, found before the crisis, at a moment (ms). `persons` says which contacts are one person (the
 * host knows, for it can open names); without it nobody is taken for another.
 */
export function reachability(
  playbook: Playbook,
  people: People,
  at: number,
  persons: ReadonlyMap<string, string> = new Map()
): ReachFinding[] {
  return [
    ...calledRoles(playbook).flatMap((role) => roleFindings(role, playbook, people, at)),
    ...people.all.filter((contact) => contact.role !== '').flatMap((contact) => contactFindings(contact, playbook, at)),
    ...playbook.contactTree.nodes.flatMap((node) => twiceInLine(node.role, playbook)),
    ...samePeople(people, persons),
    ...playbook.escalationRules.flatMap((rule) => emptyLevels(rule, playbook))
  ]
}

/** The contacts whose numbers nobody verified for longer than the tree allows (days), the longest first. */
export function dueForVerification(
  people: People,
  { contactTree }: Pick<Playbook, 'contactTree'>,
  at: number
): Contact[] {
  const age = (contact: Contact) => daysUnverified(contact, at) ?? Number.POSITIVE_INFINITY
  return people.all
    .filter((contact) => age(contact) > contactTree.unverifiedAfterDays)
    .toSorted((a, b) => compareAge(age(b), age(a)))
}

function compareAge(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** Every role that anybody calls: by the tree, as a deputy, in a flow, or by a rule. */
function calledRoles({ contactTree, contactFlows, escalationRules }: Playbook): string[] {
  const named = escalationRules.flatMap((rule) =>
    rule.notify.flatMap((target) => (target.to === 'role' ? [target.role] : []))
  )
  return [
    ...new Set([
      ...contactTree.nodes.flatMap((node) => [node.role, ...node.deputies, ...node.calls]),
      ...contactFlows.flatMap((flow) => flow.steps.map((step) => step.to)),
      ...named
    ])
  ]
}

function roleFindings(role: string, playbook: Playbook, people: People, at: number): ReachFinding[] {
  if (!people.byRole.has(role)) return [finding('nobody', role)]
  const chain = chainOf(role, playbook, people, at)
  return chain.every((link) => link.absent) ? [finding('all-absent', role)] : []
}

function contactFindings(contact: Contact, { contactTree }: Playbook, at: number): ReachFinding[] {
  const { role, id, phones } = contact
  const days = daysUnverified(contact, at)
  const found: ReachFinding[] = []
  if (phones.length === 0) found.push(finding('no-number', role, id))
  if (phones.length === 1) found.push(finding('one-number', role, id))
  if (isAbsent(contact, at)) found.push(finding('absent', role, id))
  if (days === null) found.push(finding('never-verified', role, id))
  else if (days > contactTree.unverifiedAfterDays) found.push(finding('unverified', role, id, { days }))
  return found
}

/** A deputy who is also above or below whom they stand in for: when that line fails, both levels fail together. */
function twiceInLine(role: string, playbook: Playbook): ReachFinding[] {
  const node = playbook.contactTree.nodes.find((one) => one.role === role)
  const near = [parentOf(role, playbook), ...(node?.calls ?? [])]
  return (node?.deputies ?? [])
    .filter((deputy) => near.includes(deputy))
    .map((deputy) => finding('two-levels', deputy, '', { level: role }))
}

function samePeople({ all }: People, persons: ReadonlyMap<string, string>): ReachFinding[] {
  const known = all.filter((contact) => contact.role !== '' && persons.has(contact.id))
  const groups = Map.groupBy(known, (contact) => persons.get(contact.id))
  return [...groups.values()]
    .filter((group) => new Set(group.map((contact) => contact.role)).size > 1)
    .flatMap((group) =>
      group.map(({ role, id }) => finding('same-person', role, id, { roles: group.map((one) => one.role).join(', ') }))
    )
}

/** A level of a rule on which nobody can ever stand. */
function emptyLevels(rule: EscalationRule, playbook: Playbook): ReachFinding[] {
  const asksHeads = rule.notify.some((target) => target.to === 'departmentHead')
  if (!asksHeads) return []
  return playbook.departments
    .filter((department) => headOf(department.id, playbook) === undefined)
    .map((department) => finding('empty-level', '', '', { rule: rule.id, department: department.id }))
}

function finding(code: ReachCode, role: string, contact = '', params: ReachFinding['params'] = {}): ReachFinding {
  return { code, role, contact, params }
}
