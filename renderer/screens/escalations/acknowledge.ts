import i18next from 'i18next'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { acknowledging } from '../../../shared/view/acknowledging.ts'
import { act } from '../../store/act.ts'
import { actorOf, session } from '../../store/session.ts'
import { say } from '../../store/toasts.ts'
import { openEscalationDialog } from './dialogs/open-dialog.ts'

/** Acknowledges an escalation for who sits here, or asks for whom where it waits for several others. */
export async function acknowledgeRow(row: EscalationRow): Promise<void> {
  const how = acknowledging(row, actorOf(session.getState().settings))
  switch (how.kind) {
    case 'none':
      return say('refused', i18next.t('escalation.nothingToAcknowledge'))
    case 'choose':
      return openEscalationDialog({ kind: 'acknowledge', escalation: row.id })
    default:
      for (const command of how.commands) {
        if ((await act(command)) !== null)
          say('done', i18next.t('escalation.acknowledgedNow', { rule: row.escalation.rule }))
      }
  }
}
