import type { Input, Output } from '../../../shared/bridge/contract.ts'
import { download } from '../../parts/download.ts'
import { ask } from '../../store/line.ts'
import { actorOf, session } from '../../store/session.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { askWho } from '../../store/who.ts'
import type { Language } from '../../text/i18n.ts'
import { phrase } from '../../text/phrase.ts'
import { bytesOf } from './base64.ts'

export type ExportForm = Pick<Input<'people.export'>, 'format' | 'encoding'>
export type LostFile = Output<'people.export'>

/** Asks the host for the file, which records it. Null where it refused; the person has been told why. */
export async function exportPeople(form: ExportForm, language: Language): Promise<LostFile | null> {
  if (!actorOf(session.getState().settings) && !(await askWho())) return null
  const reply = await ask('people.export', { ...form, language })
  if (reply.ok) return reply.value
  reportFault(reply.fault)
  return null
}

/** Hands the file to the person and says how many are in it, and how many are not. */
export function saveExported({ fileName, mimeType, content, count, locked }: LostFile): true {
  download({ fileName, mimeType, text: bytesOf(content) }, 'installation')
  const left = locked > 0 ? ` ${phrase('people.exporting.locked', { count: locked })}` : ''
  say(locked > 0 ? 'refused' : 'done', `${phrase('people.exporting.done', { count })}${left}`)
  return true
}
