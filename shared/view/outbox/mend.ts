import type { Connector } from '../../connector/connector.ts'
import type { Sending } from '../../incident/sending/sending.ts'
import type { TroubleCode } from '../../outbox/trouble.ts'

/** The troubles that are mended where the connector is set up. */
const inSettings: readonly TroubleCode[] = [
  'name-not-found',
  'certificate-name',
  'certificate-unknown',
  'encryption-failed',
  'encryption-missing',
  'login-refused',
  'access-refused',
  'address-gone',
  'redirected',
  'message-refused',
  'sender-refused',
  'recipients-refused',
  'list-missing',
  'folder-missing',
  'folder-read-only',
  'secret-missing',
  'secret-locked'
]

/** What mends a sending where its connector is set up: its settings, or its mailing list. */
export type Mend = { readonly connector: string; readonly name: string; readonly part: 'settings' | 'list' }

/** Where a sending that does not get through is mended, null where nothing of its connector is at fault or it is not here. */
export function mendOf(
  { trouble, status, connector: id }: Pick<Sending, 'trouble' | 'status' | 'connector'>,
  connectors: readonly Pick<Connector, 'id' | 'name'>[]
): Mend | null {
  const connector = connectors.find((one) => one.id === id)
  const isStuck = status === 'failed' || status === 'waiting'
  if (!connector || !trouble || !isStuck || !inSettings.includes(trouble.code)) return null
  return { connector: id, name: connector.name, part: trouble.code === 'list-missing' ? 'list' : 'settings' }
}

/** The sendings that failed by the same connector as one of them: mended together, they are tried again together. */
export function failedTogether(sendings: ReadonlyMap<string, Sending>, one: Sending): Sending[] {
  if (one.status !== 'failed') return []
  return [...sendings.values()].filter(({ status, connector }) => status === 'failed' && connector === one.connector)
}
