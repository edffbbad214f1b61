import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import type { ConnectorView, RecipientView } from '../../shared/bridge/outbox-rows.ts'
import { connectorFault, keptConfig, keyedAfter } from '../../shared/connector/decide.ts'
import type { SendingProgress } from '../../shared/outbox/progress.ts'
import { maskAddress } from '../../shared/people/mask.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'

type OutboxRow = Extract<keyof Handlers, `connector.${string}` | `list.${string}` | `sending.${string}`>
type Answers = { readonly [N in OutboxRow]: (input: Input<N>) => Reply<Output<N>> }

/** What the outbox of a fake host starts with. */
export type FakeOutbox = {
  readonly connectors?: readonly ConnectorView[]
  readonly progress?: readonly SendingProgress[]
  readonly recipients?: readonly RecipientView[]
}

/** The outbox of a fake host: it keeps connectors by the real rules and sends nothing. */
export function fakeOutbox(
  playbook: Pick<Playbook, 'channels' | 'departments'>,
  { connectors = [], progress = [], recipients = [] }: FakeOutbox = {}
): Answers {
  const held = new Map(connectors.map((one) => [one.id, one] as const))
  const change = (id: string, to: (before: ConnectorView) => ConnectorView | null): Reply<Record<string, never>> => {
    const before = held.get(id)
    if (!before) return refuse('no-such-connector')
    const after = to(before)
    if (after) held.set(id, after)
    else held.delete(id)
    return ok({})
  }
  return {
    'connector.list': () => ok({ protection: 'os', lockedKeys: 0, connectors: [...held.values()] }),
    'connector.save': ({ id, draft }) => {
      const before = id === null ? null : (held.get(id) ?? null)
      const others = [...held.values()].filter((one) => one.id !== id)
      const fault = connectorFault(draft, { others, before, playbook, isAbsolute: (path) => path.startsWith('/') })
      if (fault) return refuse(fault)
      const { name, channels, briefs } = draft
      const to = id ?? `k-${held.size + 1}`
      const fresh = { node: 'fake', locked: [], setAt: 0, removed: false, trial: null, list: before?.list ?? null }
      const kept = { config: keptConfig(draft, before), keyed: keyedAfter(draft, before) }
      held.set(to, { ...fresh, ...kept, id: to, name, channels, briefs })
      return ok({ id: to })
    },
    'connector.remove': ({ id }) => change(id, () => null),
    'connector.test': ({ id }) => {
      const tried = change(id, (one) => ({ ...one, trial: { at: 0, by: '松本 彩', trouble: null } }))
      return tried.ok ? ok({ trouble: null }) : tried
    },
    'list.preview': () =>
      ok({
        encoding: 'utf-8',
        charactersLost: 0,
        columns: [{ heading: 'メール', sample: 'a•••@example.jp' }],
        column: 0,
        hasHeadings: true,
        rows: 3,
        taken: 2,
        refused: [{ reason: 'duplicate', count: 1 }],
        findings: [{ row: 4, reason: 'duplicate' }],
        sample: ['a•••@example.jp', 'b•••@example.jp']
      }),
    'list.import': ({ id }) => {
      const taken = change(id, (one) => ({ ...one, list: { count: 2, refused: 1, at: 0 } }))
      if (!taken.ok) return taken
      return ok({
        taken: 2,
        refused: [{ reason: 'duplicate', count: 1 }],
        findings: [{ row: 4, reason: 'duplicate' }]
      })
    },
    'list.remove': ({ id }) => change(id, (one) => ({ ...one, list: null })),
    'sending.progress': () => ok({ rows: [...progress] }),
    'sending.recipients': ({ from, limit, reveal }) =>
      ok({
        total: recipients.length,
        rows: recipients
          .slice(from, from + limit)
          .map((one) => (one.address === null || reveal ? one : { ...one, address: maskAddress(one.address) }))
      }),
    'sending.resolve': () => ok({}),
    'sending.export': () =>
      ok({ fileName: 'recipients.csv', mimeType: 'text/csv', content: '', count: recipients.length })
  }
}
