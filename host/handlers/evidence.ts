import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { wordOf, writeFaultOf } from '../store/write-fault.ts'
import type { Parts } from './parts.ts'

/** Files attached to duties: copied into the data folder, known by their hash. */
export function evidenceHandlers({ desk, evidence }: Parts): Pick<Handlers, 'evidence.store' | 'evidence.read'> {
  return {
    'evidence.store': ({ stream, fileName, content }) => {
      if (!desk.has(stream)) return refuse('no-such-incident')
      const bytes = Buffer.from(content, 'base64')
      try {
        return ok({ fileName: plainName(fileName), hash: evidence.store(stream, bytes), size: bytes.length })
      } catch (error) {
        return refuse(writeFaultOf(error), { code: wordOf(error) })
      }
    },
    'evidence.read': ({ stream, hash }) => {
      if (!desk.has(stream)) return refuse('no-such-incident')
      const found = evidence.read(stream, hash)
      return typeof found === 'string' ? refuse(`evidence-${found}`) : ok({ content: found.toString('base64') })
    }
  }
}

/** A file's name without the folders it came from and without what could fool a reader or a terminal. */
function plainName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'file'
}
