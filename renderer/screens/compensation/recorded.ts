import i18next from 'i18next'
import type { Command } from '../../../shared/incident/commands.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'

/** Sends an intent and says that it is recorded. True where it is. */
export async function recorded(command: Command, options: { readonly happenedAt?: number } = {}): Promise<boolean> {
  if ((await act(command, options)) === null) return false
  say('done', i18next.t('compensation.saved'))
  return true
}
