import type { Command } from '../../../shared/incident/commands.ts'
import { findInForce } from '../../../shared/incident/duty/in-force.ts'
import { refusalNow } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'
import { say } from '../../store/toasts.ts'
import { refusalText } from '../../text/fault-text.ts'
import { openDialog } from './dialogs/open-dialog.ts'
import { actOn } from './flight.ts'
import { boardFocus, focusCard, heirOf, holdsFocus } from './focus.ts'

/** Ticks a duty, or says why it cannot be ticked. The keyboard goes on to the next open card. `happenedAt` in ms. */
export async function tick(duty: string, happenedAt?: number): Promise<boolean> {
  if (isSetAside(duty)) {
    openDialog({ kind: 'uncheck', duties: [duty] })
    return false
  }
  const command: Command = { name: 'duty.check', data: { duties: [duty] } }
  const refused = refusalNow(command)
  if (refused) {
    say('refused', refusalText(refused))
    return false
  }
  const heir = holdsFocus(duty) ? heirOf(duty) : null
  const done = await actOn([duty], command, happenedAt)
  if (done && heir !== null) afterPaint(() => moveOn(duty, heir))
  return done
}

/** Says that somebody is at it. */
export async function startDuty(duty: string): Promise<boolean> {
  const command: Command = { name: 'duty.start', data: { duties: [duty] } }
  const refused = refusalNow(command)
  if (!refused) return actOn([duty], command)
  say('refused', refusalText(refused))
  return false
}

function isSetAside(duty: string): boolean {
  const { log, playbook } = incident.getState()
  return playbook !== null && findInForce(log.state, playbook, duty)?.closed === true
}

/** A repeating duty stays open and keeps the keyboard; one that closed hands it on, unless the person went elsewhere. */
function moveOn(duty: string, heir: string): void {
  const lost = document.activeElement === document.body || holdsFocus(duty)
  if (lost && boardFocus.getState().duty === duty && isSetAside(duty)) focusCard(heir)
}

function afterPaint(then: () => void): void {
  requestAnimationFrame(then)
}
