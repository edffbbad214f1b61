import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { Parts } from './parts.ts'

/** What only a shell with windows can do, and what it leaves to the browser in the browser face. */
export function windowHandlers({
  savePdf,
  wallboard,
  desk
}: Pick<Parts, 'savePdf' | 'wallboard' | 'desk'>): Pick<Handlers, 'window.pdf' | 'window.wallboard'> {
  return {
    'window.pdf': async ({ fileName }) => {
      if (!savePdf) return refuse('pdf-not-here')
      try {
        return ok({ fileName: await savePdf(fileName) })
      } catch {
        return refuse('pdf-failed')
      }
    },
    'window.wallboard': ({ stream }) => {
      if (!desk.has(stream)) return refuse('no-such-incident')
      return wallboard ? ok({ token: wallboard(stream) }) : refuse('wallboard-not-here')
    }
  }
}
