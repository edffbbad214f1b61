import type { Command } from '../../../../shared/incident/commands.ts'
import { refusalNow } from '../../../store/act.ts'
import { refusalText } from '../../../text/fault-text.ts'

/** Why a command would be refused now, in words; null where it would not. */
export function refusedText(command: Command): string | null {
  const refusal = refusalNow(command)
  return refusal ? refusalText(refusal) : null
}
