import type { Command } from '../../../../shared/incident/commands.ts'
import { act } from '../../../store/act.ts'

/** Sends an intent and says whether it is on disk now: what a form waits for before it closes. */
export async function sent(command: Command, happenedAt?: number): Promise<boolean> {
  return (await act(command, happenedAt === undefined ? {} : { happenedAt })) !== null
}
