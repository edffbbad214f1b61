import i18next from 'i18next'
import { acknowledge, acknowledging } from '../../../shared/view/acknowledging.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { act, refusalNow } from '../../store/act.ts'
import { actorOf, session } from '../../store/session.ts'
import { say } from '../../store/toasts.ts'

/**
 * Acknowledges several escalations for who sits here: as one who was asked where it waits for them, and else in their own
 * role, which shows that somebody is at it and leaves who is missing missing. Stops where one fails.
 */
export async function acknowledgeAll(rows: readonly EscalationRow[]): Promise<void> {
  let done = 0
  for (const row of rows) {
    const how = acknowledging(row, actorOf(session.getState().settings))
    const commands = how.kind === 'self' ? how.commands : [acknowledge(row.id, '')]
    for (const command of commands) if ((await act(fresh(command, row.id))) === null) return
    done += 1
  }
  say('done', i18next.t('escalation.away.done', { count: done }))
}

/** Who had acknowledged before the gap cannot do it twice: a word that it was seen stands for it. */
function fresh(command: Command, escalation: string): Command {
  if (refusalNow(command)?.code !== 'already-so') return command
  return { name: 'escalation.comment', data: { escalation, text: i18next.t('escalation.away.seen') } }
}
