import type { Command } from '../../../shared/incident/commands.ts'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import { phrase } from '../../text/phrase.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { sent } from '../board/dialogs/sent.ts'
import type { ClockDialog } from './dialogs/open-dialog.ts'
import { openClockDialog } from './dialogs/open-dialog.ts'

/** What can be done about a report. */
export const clockActions = [
  'send',
  'amend',
  'takeBackSent',
  'anchor',
  'edit',
  'waive',
  'unwaive',
  'on',
  'off'
] as const
export type ClockAction = (typeof clockActions)[number]

/** The actions that a report shows, as it stands; each may still be refused. */
export function actionsFor({ phase, sent: out, part }: DeadlineRow): ClockAction[] {
  const own = part === 'report'
  const common: ClockAction[] = own ? ['anchor', 'edit'] : []
  if (out) return ['amend', 'takeBackSent', ...common]
  if (phase === 'waived') return ['unwaive', ...common]
  if (phase === 'off') return own ? ['on', 'send', ...common] : ['send']
  return own ? ['send', ...common, 'waive', 'off'] : ['send']
}

/** Why an action cannot be done now, in words; null where it can. The forms ask the rest. */
export function refusedAction(action: ClockAction, row: DeadlineRow): string | null {
  const { id, part, phase, sent: out, terms } = row
  if (action === 'send' && phase === 'info') return phrase('clocks.refused.info')
  if (action === 'amend' || action === 'takeBackSent') {
    if (!out) return phrase('clocks.refused.notSent')
    if (out.from !== 'desk') return phrase('clocks.refused.elsewhere')
  }
  if (action === 'anchor' && phase === 'info') return phrase('clocks.refused.noAnchor')
  const proof = { how: '', receipt: '', evidence: '' }
  const probe: Readonly<Record<ClockAction, Command>> = {
    send: { name: 'deadline.send', data: { deadline: id, part, ...proof } },
    amend: { name: 'deadline.amend', data: { deadline: id, part, at: 0, ...proof, reason: '?' } },
    takeBackSent: { name: 'deadline.retract', data: { deadline: id, what: part, anchor: null, reason: '?' } },
    anchor: { name: 'deadline.anchor', data: { deadlines: [id], anchor: terms.startsFrom, at: 0, note: '' } },
    edit: { name: 'deadline.edit', data: { deadline: id, change: { form: `${terms.form}?` }, reason: '?' } },
    waive: { name: 'deadline.waive', data: { deadline: id, reason: '?' } },
    unwaive: { name: 'deadline.retract', data: { deadline: id, what: 'waiver', anchor: null, reason: '?' } },
    on: { name: 'deadline.switch', data: { deadline: id, on: true, reason: '' } },
    off: { name: 'deadline.switch', data: { deadline: id, on: false, reason: '?' } }
  }
  return refusedText(probe[action])
}

/** Does it: switching on needs no word more, everything else has its form. */
export function doAction(action: ClockAction, { id, part, terms }: DeadlineRow): void {
  if (action === 'on') {
    void sent({ name: 'deadline.switch', data: { deadline: id, on: true, reason: '' } })
    return
  }
  openClockDialog({ kind: action, deadline: id, part, anchor: terms.startsFrom } satisfies ClockDialog)
}
