import type { Config, ConfigOf, ConnectorKind } from '../../connector/config.ts'
import type { Connector, ConnectorDraft } from '../../connector/connector.ts'

/** The port that goes with each kind of encryption of mail. */
export const usualPorts: Readonly<Record<ConfigOf<'mail'>['security'], number>> = { tls: 465, starttls: 587, none: 25 }

/** A connector of a kind of which nothing is known yet. */
export function emptyWay(kind: ConnectorKind): ConnectorDraft {
  return { name: '', config: emptyConfig(kind), channels: [], briefs: [], secrets: {} }
}

/** A connector as it stands, to be changed. Its secrets stay where they are. */
export function draftOfWay({ name, config, channels, briefs }: Connector): ConnectorDraft {
  return { name, config, channels: [...channels], briefs: [...briefs], secrets: {} }
}

/** Mail with another kind of encryption; a port that was the usual one follows. */
export function withSecurity(config: ConfigOf<'mail'>, security: ConfigOf<'mail'>['security']): ConfigOf<'mail'> {
  const port = config.port === usualPorts[config.security] ? usualPorts[security] : config.port
  return { ...config, security, port }
}

function emptyConfig(kind: ConnectorKind): Config {
  const title = { ja: '', en: '' }
  switch (kind) {
    case 'mail':
      return {
        kind,
        host: '',
        port: usualPorts.starttls,
        security: 'starttls',
        user: '',
        from: { name: '', address: '' },
        replyTo: '',
        languages: 'both',
        connections: 2,
        perMinute: null,
        certificate: ''
      }
    case 'statusFolder':
      return { kind, folder: '', title, publicUrl: '' }
    case 'statusHttp':
      return { kind, url: '', method: 'PUT', title, publicUrl: '', certificate: '' }
    case 'webhook':
      return { kind, form: 'json', host: '', languages: 'both', certificate: '' }
    case 'compose':
      return { kind, platform: 'x', instance: '', language: 'ja' }
  }
}
