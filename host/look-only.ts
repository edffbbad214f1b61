import type { Handlers, RequestName } from '../shared/bridge/contract.ts'
import { refuse, requests } from '../shared/bridge/contract.ts'

/** What a wallboard may ask: the incident and what its words mean. Contacts, files and whatever acts are not among it. */
export const lookingRequests: readonly RequestName[] = [
  'app.hello',
  'settings.read',
  'incident.list',
  'stream.read',
  'playbook.read'
]

/** The handlers for a page that may only look: whatever else it asks is refused, now and in any later row of the contract. */
export function lookOnly(handlers: Handlers): Handlers {
  const refused = Object.fromEntries(Object.keys(requests).map((name) => [name, () => refuse('looks-only')]))
  const looking = Object.fromEntries(lookingRequests.map((name) => [name, handlers[name]]))
  return { ...refused, ...looking } as unknown as Handlers
}
