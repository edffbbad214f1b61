import type { Slot } from '../incident/call/call.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Contact, People } from './contact.ts'
import { isAbsent } from './presence.ts'

/** One entry of a role's chain: whom to call, how many numbers there are to try, and whether they are away. */
export type Link = {
  readonly slot: Slot
  readonly contact: Contact | null
  /** Numbers to try in order; one where nobody is filled in, for then the caller finds the number elsewhere. */
  readonly numbers: number
  readonly absent: boolean
}

/**
 * Who is called for a role, in order: who fills it, its deputies by contact, then the deputies' roles of the contact
 * tree. Where nobody is filled in for a role, the role itself stands in the chain. `at` decides who is away (ms).
 */
export function chainOf(role: string, playbook: Pick<Playbook, 'contactTree'>, people: People, at: number): Link[] {
  const node = playbook.contactTree.nodes.find((one) => one.role === role)
  return [role, ...(node?.deputies ?? [])].flatMap((one) => linksOf(one, people, at))
}

function linksOf(role: string, people: People, at: number): Link[] {
  const contacts = people.byRole.get(role) ?? []
  if (contacts.length === 0) return [{ slot: { role, contact: '' }, contact: null, numbers: 1, absent: false }]
  return contacts.map((contact) => ({
    slot: { role, contact: contact.id },
    contact,
    numbers: contact.phones.length,
    absent: contact.phones.length === 0 || isAbsent(contact, at)
  }))
}

/** The role that calls this one in the contact tree; undefined for its root and for who stands outside it. */
export function parentOf(role: string, { contactTree }: Pick<Playbook, 'contactTree'>): string | undefined {
  return contactTree.nodes.find((node) => node.calls.includes(role))?.role
}

/** Every role below one in the contact tree, nearest first. A role that calls back up counts once. */
export function branchOf(role: string, { contactTree }: Pick<Playbook, 'contactTree'>): string[] {
  const found = new Set<string>()
  let edge = [role]
  while (edge.length > 0) {
    edge = edge
      .flatMap((one) => contactTree.nodes.find((node) => node.role === one)?.calls ?? [])
      .filter((one) => one !== role && !found.has(one))
    for (const one of edge) found.add(one)
  }
  return [...found]
}

/**
 * The role that heads a department in the tree: its first node that is not the root of the whole tree (the duty monitor
 * starts the calls, the commander heads the command post). A department without a node is headed by nobody.
 */
export function headOf(
  department: string,
  { contactTree, roles }: Pick<Playbook, 'contactTree' | 'roles'>
): string | undefined {
  const inDepartment = new Set(roles.filter((role) => role.department === department).map((role) => role.id))
  return contactTree.nodes
    .filter((node) => inDepartment.has(node.role) && node.role !== contactTree.root)
    .toSorted((a, b) => a.order - b.order)[0]?.role
}
