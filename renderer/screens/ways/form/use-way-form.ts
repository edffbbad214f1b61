import { useState } from 'react'
import type { ConnectorView } from '../../../../shared/bridge/outbox-rows.ts'
import type { Config, ConnectorKind, SecretName } from '../../../../shared/connector/config.ts'
import type { ConnectorDraft } from '../../../../shared/connector/connector.ts'
import { connectorFault, keyedAfter } from '../../../../shared/connector/decide.ts'
import type { Playbook } from '../../../../shared/playbook/schema.ts'
import { draftOfWay, emptyWay } from '../../../../shared/view/ways/draft.ts'
import type { WayField } from '../../../../shared/view/ways/fault-field.ts'
import { fieldOfFault } from '../../../../shared/view/ways/fault-field.ts'
import { looksAbsolute } from '../../../../shared/view/ways/where-to.ts'
import { phrase } from '../../../text/phrase.ts'

type Given = {
  readonly kind: ConnectorKind
  readonly before: ConnectorView | null
  readonly connectors: readonly ConnectorView[]
  readonly playbook: Pick<Playbook, 'channels' | 'departments'>
}

/** A connector that is being written: its draft, what is wrong with it and at which field, and its secrets. */
export function useWayForm({ kind, before, connectors, playbook }: Given) {
  const [draft, setDraft] = useState<ConnectorDraft>(() => (before ? draftOfWay(before) : emptyWay(kind)))
  // Faults are told once somebody has tried to save: nobody likes to be told of a field that they have not come to.
  const [tried, setTried] = useState(false)
  const others = connectors.filter(({ id }) => id !== before?.id)
  const fault = connectorFault(trimmed(draft), { others, before, playbook, isAbsolute: looksAbsolute })
  const at = tried && fault ? fieldOfFault(fault, draft.config) : null
  const keyed = keyedAfter(draft, before)
  return {
    draft,
    fault,
    keyed,
    /** The words of what is wrong with a field; null where nothing is, or it is not to be told yet. */
    errorAt: (field: WayField): string | null => (at === field && fault ? phrase(`refusal.${fault}`) : null),
    set: (patch: Partial<ConnectorDraft>) => setDraft((now) => ({ ...now, ...patch })),
    setConfig: (config: Config) => setDraft((now) => ({ ...now, config })),
    /** Gives a secret; undefined leaves it as it is, empty takes it away. */
    setSecret: (name: SecretName, value: string | undefined) =>
      setDraft((now) => {
        const { [name]: _, ...rest } = now.secrets
        return { ...now, secrets: value === undefined ? rest : { ...rest, [name]: value } }
      }),
    /** Whether a secret was kept and is dropped, as the connector leads elsewhere now. */
    isDropped: (name: SecretName) =>
      before !== null && before.keyed.includes(name) && draft.secrets[name] === undefined && !keyed.includes(name),
    /** The draft as it is sent, or the field at which its fault is shown from now on. */
    check: (): { readonly draft: ConnectorDraft } | { readonly field: WayField } => {
      setTried(true)
      return fault === null ? { draft: trimmed(draft) } : { field: fieldOfFault(fault, draft.config) }
    }
  }
}

export type WayForm = ReturnType<typeof useWayForm>

/** The ends of what people paste are of no meaning; the host cuts them off too. */
function trimmed(draft: ConnectorDraft): ConnectorDraft {
  return { ...draft, name: draft.name.trim(), config: trimConfig(draft.config) }
}

function trimConfig(config: Config): Config {
  const cut = Object.entries(config).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])
  return Object.fromEntries(cut) as Config
}
