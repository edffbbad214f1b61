import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import type { Parts } from './parts.ts'

/** What a page asks first. */
export function appHandlers({ about, settings, shelf, troubles }: Parts): Pick<Handlers, 'app.first' | 'app.hello'> {
  return {
    'app.first': () => ok(null),
    'app.hello': () =>
      ok({
        ...about,
        settings: settings.read(),
        playbook: shelf.current(),
        troubles: [...settings.troubles, ...troubles.list()]
      })
  }
}
