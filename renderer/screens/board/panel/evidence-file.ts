import { EVIDENCE_LIMIT } from '../../../../shared/bridge/contract.ts'
import type { Evidence } from '../../../../shared/incident/duty/progress.ts'
import { download } from '../../../parts/download.ts'
import { ask } from '../../../store/line.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import { phrase } from '../../../text/phrase.ts'

const MEGABYTE = 1024 * 1024

/** Copies a file into the data folder. Gives what is to be attached, or null where it could not be stored. */
export async function storeFile(stream: string, file: File): Promise<Evidence | null> {
  if (file.size > EVIDENCE_LIMIT) {
    say(
      'refused',
      phrase('board.panel.fileTooLarge', { limit: EVIDENCE_LIMIT / MEGABYTE, size: Math.ceil(file.size / MEGABYTE) })
    )
    return null
  }
  const reply = await ask('evidence.store', { stream, fileName: file.name, content: await base64Of(file) })
  if (reply.ok) return { kind: 'file', ...reply.value }
  reportFault(reply.fault)
  return null
}

/** Reads a stored file back and hands it to the person. */
export async function fetchFile(
  stream: string,
  file: { readonly fileName: string; readonly hash: string }
): Promise<void> {
  const reply = await ask('evidence.read', { stream, hash: file.hash })
  if (!reply.ok) return reportFault(reply.fault)
  const bytes = Uint8Array.from(atob(reply.value.content), (letter) => letter.charCodeAt(0))
  download({ fileName: file.fileName, mimeType: 'application/octet-stream', text: bytes }, 'incident')
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '')
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
}
