import { actsForLegal } from '../legal.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { privilegeCommands } from './commands.ts'
import { privilegeEvents } from './events.ts'
import { privilegeOfRemark } from './privilege.ts'

const write = writerOf(privilegeEvents)

/** What is decided of privileged writings: legal alone says what is privileged, and says why. */
export const privilegeDecide: Deciders<typeof privilegeCommands> = {
  'privilege.claim': (state, { of, reason }, context) => {
    const barred = barredFrom(state, context, reason) ?? unknownRemark(state, of)
    if (barred) return barred
    if (state.privileges.get(of)?.value.standing) return refused('already-so')
    return decided(write('privilege.claimed', { of, reason }))
  },
  'privilege.lift': (state, { of, reason }, context) => {
    const barred = barredFrom(state, context, reason)
    if (barred) return barred
    if (!state.privileges.get(of)?.value.standing) return refused('already-so')
    return decided(write('privilege.lifted', { of, reason }))
  }
}

function barredFrom(state: IncidentState, context: Context, reason: string): Decision | null {
  if (!actsForLegal(context.actor, state, context.playbook)) return refused('legal-only')
  return reason === '' ? refused('reason-missing') : null
}

const ofRemark = privilegeOfRemark('')

function unknownRemark(state: IncidentState, of: string): Decision | null {
  const isKnown = !of.startsWith(ofRemark) || state.remarks.has(of.slice(ofRemark.length))
  return isKnown ? null : refused('no-such-remark')
}
