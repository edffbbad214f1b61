import type { FirstLook, Welcome } from '../../shared/bridge/shapes.ts'
import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import type { Parts } from './parts.ts'

/** What a page asks first. */
export function appHandlers(parts: Parts): Pick<Handlers, 'app.first' | 'app.hello'> {
  return {
    'app.first': () => ok({ welcome: greeting(parts), incident: onlyOpen(parts), playbook: null }),
    'app.hello': () => ok(greeting(parts))
  }
}

function greeting({ about, settings, shelf, troubles }: Parts): Welcome {
  return {
    ...about,
    settings: settings.read(),
    playbook: shelf.current(),
    troubles: [...settings.troubles, ...troubles.list()]
  }
}

function onlyOpen({ desk }: Parts): FirstLook['incident'] {
  const open = desk.incidents().filter((stream) => {
    const { declaredAt, closed } = desk.incident(stream).state
    return declaredAt !== null && !closed
  })
  const [stream] = open
  return stream !== undefined && open.length === 1 ? { stream, events: [...desk.incident(stream).events] } : null
}
