import { assertNever } from '../assert-never.ts'
import { sameSlot } from '../incident/call/call.ts'
import { chainOf, headOf, parentOf } from '../people/chain.ts'
import type { People } from '../people/contact.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { NotifyTarget } from '../playbook/schema.ts'
import type { Focus } from './triggers/subject.ts'

/** Who is told on a level; or why it is skipped: nobody stands on it, or all who do are away. */
export type Resolved = { readonly targets: readonly string[]; readonly skipped: 'empty' | 'absent' | null }

/** Finds the targets of levels. One is made for each look at the clock, for it remembers who is away. */
export type Resolver = (notify: readonly NotifyTarget[], focus: Focus) => Resolved

/**
 * A resolver for a moment (ms). A role of which everybody is away gives way to its next deputy's; a role for which no
 * contact is filled in stands for itself, for somebody may hold it all the same.
 */
export function resolverAt(playbook: PlaybookIndex, people: People, at: number): Resolver {
  const known = new Map<string, string | null>()
  const present = (role: string): string | null => {
    const found = known.get(role)
    if (found !== undefined) return found
    const chain = chainOf(role, playbook.playbook, people, at)
    const who = chain.length === 0 ? role : (chain.find((link) => !link.absent)?.slot.role ?? null)
    known.set(role, who)
    return who
  }
  const climbing = (role: string | undefined): string | null | undefined => {
    const passed = new Set<string>()
    for (let one = role; one !== undefined && !passed.has(one); one = parentOf(one, playbook.playbook)) {
      const who = present(one)
      if (who !== null) return who
      passed.add(one)
    }
    return role === undefined ? undefined : null
  }
  const resolve = (target: NotifyTarget, focus: Focus): string | null | undefined => {
    switch (target.to) {
      case 'role':
        return present(target.role)
      case 'nextDeputy':
        return nextInChain(focus)
      case 'parentRole':
        return focus.role === undefined ? undefined : climbing(parentOf(focus.role, playbook.playbook))
      case 'departmentHead':
        return focus.department === undefined ? undefined : climbing(headOf(focus.department, playbook.playbook))
      case 'actionOwner':
        return focus.owner !== undefined && playbook.roles.has(focus.owner) ? present(focus.owner) : focus.owner
      default:
        return assertNever(target)
    }
  }
  const nextInChain = ({ role, slot }: Focus): string | undefined => {
    if (role === undefined || !slot) return undefined
    const chain = chainOf(role, playbook.playbook, people, at)
    const here = chain.findIndex((link) => sameSlot(link.slot, slot))
    return chain.slice(here + 1).find((link) => !link.absent)?.slot.role
  }
  return (notify, focus) => {
    const found = notify.map((target) => resolve(target, focus))
    const targets = [...new Set(found.filter((one) => typeof one === 'string'))]
    if (targets.length > 0) return { targets, skipped: null }
    return { targets, skipped: found.includes(null) ? 'absent' : 'empty' }
  }
}
