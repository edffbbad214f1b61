import type { Command } from '../../../shared/incident/commands.ts'
import { incident } from '../../store/incident.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { draftRound } from './dialogs/draft-round.ts'

function channels(): string[] {
  return incident.getState().playbook?.playbook.channels.map(({ id }) => id) ?? []
}

/** Makes a holding statement for every channel, in one go. */
export function draftHolding(): void {
  void draftRound('holding', channels())
}

/** Why no holding statement can be made now, in words; null where one can. */
export function holdingRefused(): string | null {
  const command: Command = { name: 'notice.draft', data: { channels: channels(), stage: 'holding' } }
  return refusedText(command)
}
