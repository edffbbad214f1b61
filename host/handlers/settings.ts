import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { wordOf, writeFaultOf } from '../store/write-fault.ts'
import type { Parts } from './parts.ts'

/** What this installation remembers of its user. */
export function settingsHandlers({ settings, notices }: Parts): Pick<Handlers, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': () => ok(settings.read()),
    'settings.write': async (patch) => {
      try {
        const written = await settings.write(patch)
        notices.tell({ name: 'settings.changed', data: written })
        return ok(written)
      } catch (error) {
        return refuse(writeFaultOf(error), { code: wordOf(error) })
      }
    }
  }
}
