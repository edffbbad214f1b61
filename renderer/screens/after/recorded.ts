import i18next from 'i18next'
import type { Command } from '../../../shared/incident/commands.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'

/** Sends an intent and says that it is recorded. True where it is. */
export async function recorded(command: Command): Promise<boolean> {
  if ((await act(command)) === null) return false
  say('done', i18next.t('after.action.done.saved'))
  return true
}
