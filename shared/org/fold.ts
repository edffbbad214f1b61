import { readEvent } from '../event/catalogue.ts'
import type { Envelope } from '../event/envelope.ts'
import type { Folder } from '../event/log.ts'
import type { Connector } from '../connector/connector.ts'
import { connectorEvolve } from '../connector/evolve.ts'
import type { Planning } from '../drill/plan/evolve.ts'
import { planEvolve } from '../drill/plan/evolve.ts'
import type { OwnScenario, Plan } from '../drill/plan/plan.ts'
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
  /** Our own scenarios by id, withdrawn ones too. */
  readonly scenarios: ReadonlyMap<string, OwnScenario>
  /** The planned drills by id, those that were called off too. */
  readonly plans: ReadonlyMap<string, Plan>
  /** Hash of the one that was published last. */
  readonly current: string | null
}

/** The stream of what belongs to no single incident. */
export const ORG = 'org'

/** How the `org` stream becomes its state. */
export const orgFolder: Folder<OrgState> = {
  empty: {
    playbooks: new Map(),
    contacts: new Map(),
    connectors: new Map(),
    scenarios: new Map(),
    plans: new Map(),
    current: null
  },
  fold: (state, events) => {
    const playbooks = new Map(state.playbooks)
    const contacts = new Map(state.contacts)
    const connectors = new Map(state.connectors)
    const planning = { scenarios: new Map(state.scenarios), plans: new Map(state.plans) }
    let current = state.current
    for (const event of events) {
      const read = readEvent(event)
      if (read.known) contactEvolvers.get(event.type)?.(contacts, read.event)
      if (read.known) connectorEvolvers.get(event.type)?.(connectors, read.event)
      if (read.known) planEvolvers.get(event.type)?.(planning, read.event)
      const published = publishedIn(event)
      if (!published) continue
      playbooks.set(published.hash, published.playbook)
      current = published.hash
    }
    return { playbooks, contacts, connectors, ...planning, current }
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

const planEvolvers = new Map(
  Object.entries(planEvolve as unknown as Record<string, (planning: Planning, event: Envelope) => void>)
)

function publishedIn(event: Envelope): { hash: string; playbook: unknown } | undefined {
  const read = readEvent(event)
  if (!read.known || event.type !== 'playbook.published') return undefined
  return { hash: String(read.event.data['hash']), playbook: read.event.data['playbook'] }
}
