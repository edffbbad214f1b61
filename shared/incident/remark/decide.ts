import type { Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { actsForLegal } from '../legal.ts'
import { privilegeEvents } from '../privilege/events.ts'
import { privilegeOfRemark } from '../privilege/privilege.ts'
import { refused } from '../refusal.ts'
import type { remarkCommands } from './commands.ts'
import { remarkEvents } from './events.ts'

const write = writerOf(remarkEvents)
const writePrivilege = writerOf(privilegeEvents)

/** What is decided of remarks and pins. */
export const remarkDecide: Deciders<typeof remarkCommands> = {
  'remark.add': (state, { text, privileged }, context) => {
    const remark = context.newId()
    const added = write('remark.added', { remark, text })
    if (privileged === undefined) return decided(added)
    if (!actsForLegal(context.actor, state, context.playbook)) return refused('legal-only')
    return decided(added, writePrivilege('privilege.claimed', { of: privilegeOfRemark(remark), reason: privileged }))
  },
  'remark.correct': (state, data) => {
    const before = state.remarks.get(data.remark)
    if (!before) return refused('no-such-remark')
    if (before.text === data.text) return refused('already-so')
    return decided(write('remark.corrected', { ...data, was: before.text }))
  },
  'entry.pin': (state, data) =>
    state.pins.has(data.entry) ? refused('already-so') : decided(write('entry.pinned', data)),
  'entry.unpin': (state, data) =>
    state.pins.has(data.entry) ? decided(write('entry.unpinned', data)) : refused('already-so')
}
