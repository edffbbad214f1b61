import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { isOpenable } from '../../shared/bridge/link.ts'
import type { Parts } from './parts.ts'

/** Opens an address outside of Haltdesk, by a checked list of schemes. */
export function linkHandlers({ openLink }: Parts): Pick<Handlers, 'link.open'> {
  return {
    'link.open': async ({ url }) => {
      if (!isOpenable(url)) return refuse('link-refused')
      if (!openLink) return refuse('link-not-here')
      await openLink(new URL(url).href)
      return ok({})
    }
  }
}
