import i18next from 'i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { refusalNow } from '../../../store/act.ts'
import { incident } from '../../../store/incident.ts'
import { zoneNow } from '../../../store/zone.ts'
import { refusalText } from '../../../text/fault-text.ts'

/** Why a command would be refused now, in words; null where it would not. */
export function refusedText(command: Command): string | null {
  const refusal = refusalNow(command)
  if (!refusal) return null
  const { playbook, log } = incident.getState()
  return refusalText(
    refusal,
    namesOf(playbook, i18next.language === 'en' ? 'en' : 'ja', log.state.addedDuties),
    zoneNow()
  )
}
