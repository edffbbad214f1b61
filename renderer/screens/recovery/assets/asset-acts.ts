import type { Command } from '../../../../shared/incident/commands.ts'
import type { AssetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import { act } from '../../../store/act.ts'
import { phrase } from '../../../text/phrase.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { pickRound } from './view.ts'

const start: Command = { name: 'check.start', data: { note: '' } }

/** Why no round can be begun now, in words; null where one can. */
export function startRefused(): string | null {
  return refusedText(start)
}

/** Begins a round and shows it. */
export async function startRound(): Promise<void> {
  if ((await act(start)) !== null) pickRound(null)
}

/** Why nothing can be recorded in the round that is looked at, in words; null where it can. */
export function workRefused({ shown, isPresent }: AssetDesk): string | null {
  if (!shown) return phrase('recovery.assets.refused.noRound')
  return isPresent ? null : phrase('recovery.assets.refused.notPresent')
}

/** The command that signs a check. */
export function signing(round: string, check: string): Command {
  return { name: 'check.sign', data: { round, check } }
}
