import i18next from 'i18next'
import type { CallOutcome } from '../../../shared/incident/call/call.ts'
import { standingTake } from '../../../shared/incident/call/call.ts'
import { nextCalls } from '../../../shared/view/next-calls.ts'
import type { NextCall } from '../../../shared/view/next-calls.ts'
import type { Language } from '../../text/i18n.ts'
import { refusalText } from '../../text/fault-text.ts'
import { phrase } from '../../text/phrase.ts'
import { act, refusalNow } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'
import { knownPeople } from '../../store/people.ts'
import { say } from '../../store/toasts.ts'
import { desk, openDeskDialog, pickRole } from './desk.ts'
import { hideNumbers } from './shown-numbers.ts'
import { outcomeWord } from './outcome.ts'
import { nowHere } from '../../store/clock.ts'

/** Takes a call before it is made, so that no other desk gets it. */
export async function takeCall(call: NextCall | null): Promise<void> {
  if (!call) {
    say('refused', phrase('calls.noCall'))
    return
  }
  const { role, slot, number } = call
  if (await act({ name: 'call.take', data: { role, slot, number } })) desk.setState({ role, wanted: null })
}

/** Gives a taken call back to whoever is free. */
export async function releaseCall(call: NextCall | null): Promise<void> {
  if (!call || !(await act({ name: 'call.release', data: { role: call.role } }))) return
  say('done', phrase('calls.released'))
  pickRole(null)
}

/**
 * Logs what came of the call before the person, and puts the next one there: the next number or entry of the same role
 * where the rules have one, else the most urgent call. `callBackAt` in ms.
 */
export async function logCall(
  call: NextCall | null,
  outcome: CallOutcome,
  callBackAt: number | null = null
): Promise<boolean> {
  if (!call) {
    say('refused', phrase('calls.noCall'))
    return false
  }
  const { role, slot, number } = call
  const take = standingTake(incident.getState().log.state.takes, role, nowHere())
  const seconds = take ? Math.max(0, Math.round((nowHere() - take.at) / 1000)) : null
  const note = desk.getState().note.trim()
  const data = { role, slot, number, outcome, callBackAt, seconds, note, paper: false }
  const refusal = refusalNow({ name: 'call.log', data })
  if (refusal) {
    say('refused', refusalText(refusal))
    return false
  }
  if (outcome === 'willCallBack' && callBackAt === null) {
    openDeskDialog({ kind: 'callBack' })
    return false
  }
  if (!(await act({ name: 'call.log', data }))) return false
  hideNumbers()
  say(
    'done',
    phrase('calls.logged', { name: nameOf(call), outcome: outcomeWord(outcome, i18next.language as Language) })
  )
  pickRole(isStillNext(role) ? role : null)
  return true
}

/** Whether the rules name another number or entry of the role at once. */
function isStillNext(role: string): boolean {
  const { log, playbook } = incident.getState()
  if (!playbook) return false
  const { people } = knownPeople.getState()
  return nextCalls({ state: log.state, playbook, people }, nowHere()).some((call) => call.role === role)
}

function nameOf({ slot }: NextCall): string {
  const contact = knownPeople.getState().byId.get(slot.contact)
  const { playbook } = incident.getState()
  return contact?.name || (playbook?.roles.get(slot.role)?.name[i18next.language as Language] ?? slot.role)
}
