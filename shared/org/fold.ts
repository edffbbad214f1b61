import { readEvent } from '../event/catalogue.ts'
import type { Envelope } from '../event/envelope.ts'
import type { Folder } from '../event/log.ts'
import type { Connector } from '../connector/connector.ts'
import { connectorEvolve } from '../connector/evolve.ts'
import type { Contact } from '../people/contact.ts'
import { contactEvolve } from '../people/evolve.ts'

/** What the `org` stream amounts to. */
export type OrgState = {
  /** Published playbooks by hash, as they were published; the schema reads them. In the order of publication. */
  readonly playbooks: ReadonlyMap<string, unknown>
  /** Contacts by id, retired ones too. */
  readonly contacts: ReadonlyMap<string, Contact>
  /** The ways out of every installation by id, removed ones too. */
  readonly connectors: ReadonlyMap<string, Connector>
  /** Hash of the one that was published last. */
  readonly current: string | null
}

/** The stream of what belongs to no single incident. */
export const ORG = 'org'

/** How the `org` stream becomes its state. */
export const orgFolder: Folder<OrgState> = {
  empty: { playbooks: new Map(), contacts: new Map(), connectors: new Map(), current: null },
  fold: (state, events) => {
    const playbooks = new Map(state.playbooks)
    const contacts = new Map(state.contacts)
    const connectors = new Map(state.connectors)
    let current = state.current
    for (const event of events) {
      const read = readEvent(event)
      if (read.known) contactEvolvers.get(event.type)?.(contacts, read.event)
      if (read.known) connectorEvolvers.get(event.type)?.(connectors, read.event)
      const published = publishedIn(event)
      if (!published) continue
      playbooks.set(published.hash, published.playbook)
      current = published.hash
    }
    return { playbooks, contacts, connectors, current }
  }
}

const contactEvolvers = new Map(
  Object.entries(contactEvolve as unknown as Record<string, (contacts: Map<string, Contact>, event: Envelope) => void>)
)

const connectorEvolvers = new Map(
  Object.entries(
    connectorEvolve as unknown as Record<string, (connectors: Map<string, Connector>, event: Envelope) => void>
  )
)

function publishedIn(event: Envelope): { hash: string; playbook: unknown } | undefined {
  const read = readEvent(event)
  if (!read.known || event.type !== 'playbook.published') return undefined
  return { hash: String(read.event.data['hash']), playbook: read.event.data['playbook'] }
}
