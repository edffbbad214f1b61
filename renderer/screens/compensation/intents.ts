import type { Command } from '../../../shared/incident/commands.ts'
import type { CompensationDesk } from '../../../shared/view/compensation/desk.ts'

/** Asks for the decision on the basis that is on the screen. */
export function proposing({ assessment }: CompensationDesk, outcome: 'pay' | 'refuse', text: string): Command {
  return { name: 'compensation.propose', data: { outcome, assessment: assessment?.id ?? '-', text } }
}

/** Signs the decision that is on the screen, on the basis that is on the screen. */
export function approving({ assessment, decision }: CompensationDesk): Command {
  return {
    name: 'compensation.approve',
    data: { resolution: decision?.resolution.id ?? '-', assessment: assessment?.id ?? '-' }
  }
}

/** A clearance as the form begins with it: what legal alone may record. */
export const clearing: Command = {
  name: 'compensation.clear',
  data: { kind: 'confirmed', reference: '-', text: '' }
}
