import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { Parts } from './parts.ts'

/** What only a shell with windows can do. The browser face leaves it to the browser. */
export function windowHandlers({ savePdf }: Pick<Parts, 'savePdf'>): Pick<Handlers, 'window.pdf'> {
  return {
    'window.pdf': async ({ fileName }) => {
      if (!savePdf) return refuse('pdf-not-here')
      try {
        return ok({ fileName: await savePdf(fileName) })
      } catch {
        return refuse('pdf-failed')
      }
    }
  }
}
