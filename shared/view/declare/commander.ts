import type { Actor } from '../../event/envelope.ts'
import type { Commander } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { DeclareDraft } from './draft.ts'

/** The commander's role and department in the manual. */
const COMMANDER_ROLE = 'R-IC'
const COMMAND_POST = 'command'

/** Who is to command by a draft: whoever declares unless another is named, in their own role of the command post, else as commander. */
export function commanderOf(draft: DeclareDraft, me: Actor | null, playbook: PlaybookIndex): Commander {
  const own = draft.person === null ? playbook.roles.get(me?.role ?? '') : undefined
  return { person: draft.person ?? me?.person ?? '', role: draft.role ?? usualRole(own, playbook) }
}

/** The role in which somebody commands unless another is chosen: their own of the command post, else the commander's. */
export function usualRole(
  own: { readonly id: string; readonly department: string } | undefined,
  playbook: PlaybookIndex
): string {
  if (own?.department === COMMAND_POST) return own.id
  if (playbook.roles.has(COMMANDER_ROLE)) return COMMANDER_ROLE
  return playbook.playbook.roles.find((role) => role.department === COMMAND_POST)?.id ?? ''
}
