import type { Playbook } from '../playbook/schema.ts'
import { isHost, isLoopback, mailAddress, sendableUrl } from './address.ts'
import type { Config, ConfigOf, SecretName } from './config.ts'
import { secretsOf } from './config.ts'
import type { Connector, ConnectorDraft } from './connector.ts'

/** Every reason for which a connector is not kept as it was given. The text files turn each into words. */
export const connectorFaults = [
  'connector-name-missing',
  'connector-name-taken',
  'connector-host-bad',
  'connector-sender-bad',
  'connector-reply-bad',
  'connector-password-unprotected',
  'connector-user-missing',
  'connector-password-missing',
  'connector-folder-bad',
  'connector-url-bad',
  'connector-address-missing',
  'connector-title-missing',
  'connector-instance-bad',
  'connector-certificate-bad',
  'connector-use-missing',
  'connector-use-unknown'
] as const
export type ConnectorFault = (typeof connectorFaults)[number]

/** What a draft is judged against: the other connectors, what this one keeps already, and the playbook in use. */
export type ConnectorContext = {
  readonly others: readonly Connector[]
  readonly before: Connector | null
  readonly playbook: Pick<Playbook, 'channels' | 'departments'> | null
  /** Whether a path leads to a folder by itself, without saying from where. */
  readonly isAbsolute: (path: string) => boolean
}

/** Why a draft cannot be kept, or null. */
export function connectorFault(draft: ConnectorDraft, context: ConnectorContext): ConnectorFault | null {
  if (draft.name === '') return 'connector-name-missing'
  if (context.others.some(({ name }) => name === draft.name)) return 'connector-name-taken'
  return configFault(draft, context) ?? usesFault(draft, context)
}

/**
 * The secrets that a connector has once a draft is kept: those it had, those that are new, without those taken away. One
 * that was given for another server is not kept: nobody gets to see a password by pointing it at a server of theirs.
 */
export function keyedAfter({ config, secrets }: ConnectorDraft, before: Connector | null): SecretName[] {
  const kept = before && isSameServer(before.config, config) ? before.keyed : []
  return secretsOf[config.kind].filter((name) => {
    const given = secrets[name]
    return given === undefined ? kept.includes(name) : given !== ''
  })
}

function isSameServer(before: Config, config: Config): boolean {
  if (before.kind === 'mail' && config.kind === 'mail') {
    return before.host === config.host && before.port === config.port && before.user === config.user
  }
  if (before.kind === 'statusHttp' && config.kind === 'statusHttp') {
    return sendableUrl(before.url)?.origin === sendableUrl(config.url)?.origin
  }
  return before.kind === config.kind
}

/** A draft's configuration as it is kept: of a webhook's secret address only the host is shown. */
export function keptConfig({ config, secrets }: ConnectorDraft, before: Connector | null): Config {
  if (config.kind !== 'webhook') return config
  const given = secrets.address === undefined ? null : sendableUrl(secrets.address)
  const kept = before?.config.kind === 'webhook' ? before.config.host : ''
  return { ...config, host: given?.host ?? kept }
}

function configFault(draft: ConnectorDraft, context: ConnectorContext): ConnectorFault | null {
  const { config } = draft
  if ('certificate' in config && !isCertificate(config.certificate)) return 'connector-certificate-bad'
  switch (config.kind) {
    case 'mail':
      return mailFault(config, keyedAfter(draft, context.before).includes('password'))
    case 'statusFolder':
      return (context.isAbsolute(config.folder) ? null : 'connector-folder-bad') ?? pageFault(config)
    case 'statusHttp':
      return (sendableUrl(config.url)?.pathname.endsWith('/') ? null : 'connector-url-bad') ?? pageFault(config)
    case 'webhook':
      return webhookFault(draft, context.before)
    case 'compose':
      return config.platform === 'mastodon' && !isHost(config.instance) ? 'connector-instance-bad' : null
  }
}

function mailFault(config: ConfigOf<'mail'>, hasPassword: boolean): ConnectorFault | null {
  if (!isHost(config.host)) return 'connector-host-bad'
  if (mailAddress(config.from.address) === null) return 'connector-sender-bad'
  if (config.replyTo !== '' && mailAddress(config.replyTo) === null) return 'connector-reply-bad'
  if (hasPassword && config.security === 'none' && !isLoopback(config.host)) return 'connector-password-unprotected'
  if (hasPassword && config.user === '') return 'connector-user-missing'
  return config.user !== '' && !hasPassword ? 'connector-password-missing' : null
}

function pageFault(config: ConfigOf<'statusFolder' | 'statusHttp'>): ConnectorFault | null {
  if (config.title.ja === '' || config.title.en === '') return 'connector-title-missing'
  return sendableUrl(config.publicUrl) ? null : 'connector-url-bad'
}

function webhookFault(draft: ConnectorDraft, before: Connector | null): ConnectorFault | null {
  const { address } = draft.secrets
  if (address !== undefined && address !== '' && !sendableUrl(address)) return 'connector-url-bad'
  return keyedAfter(draft, before).includes('address') ? null : 'connector-address-missing'
}

/** Nothing, or one or more certificates in PEM form. */
function isCertificate(text: string): boolean {
  return text === '' || /^(-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*)+$/.test(text)
}

function usesFault(draft: ConnectorDraft, { playbook }: ConnectorContext): ConnectorFault | null {
  const takesBriefs = draft.config.kind === 'webhook'
  if (draft.channels.length === 0 && (!takesBriefs || draft.briefs.length === 0)) return 'connector-use-missing'
  if (!takesBriefs && draft.briefs.length > 0) return 'connector-use-unknown'
  const channels = new Set(playbook?.channels.map(({ id }) => id))
  const departments = new Set<string>(playbook?.departments.map(({ id }) => id))
  const known = draft.channels.every((id) => channels.has(id)) && draft.briefs.every((id) => departments.has(id))
  return known ? null : 'connector-use-unknown'
}
