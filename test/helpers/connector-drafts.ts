import type { ConfigOf } from '../../shared/connector/config.ts'
import type { ConnectorDraft } from '../../shared/connector/connector.ts'

/** A draft of a mail connector that can be kept: a relay on this machine, without a password unless `change` says so. */
export function mailDraft(change: Partial<ConfigOf<'mail'>> = {}, more: Partial<ConnectorDraft> = {}): ConnectorDraft {
  return {
    name: '顧客メール',
    config: {
      kind: 'mail',
      host: '127.0.0.1',
      port: 25,
      security: 'none',
      user: '',
      from: { name: '取引所', address: 'notice@example.co.jp' },
      replyTo: '',
      languages: 'both',
      connections: 3,
      perMinute: null,
      certificate: '',
      ...change
    },
    channels: ['email'],
    briefs: [],
    secrets: {},
    ...more
  }
}

/** A draft of a webhook to an address, which is a secret, signed with a key. */
export function webhookDraft(
  address: string,
  change: Partial<ConfigOf<'webhook'>> = {},
  more: Partial<ConnectorDraft> = {}
): ConnectorDraft {
  return {
    name: '社内Slack',
    config: { kind: 'webhook', form: 'json', host: '', languages: 'both', certificate: '', ...change },
    channels: [],
    briefs: ['system'],
    secrets: { address, signing: 'a-signing-key' },
    ...more
  }
}

const page = { title: { ja: '稼働状況', en: 'Status' }, publicUrl: 'https://status.example.co.jp/' }

/** A draft of a status page in a folder. */
export function folderDraft(folder: string): ConnectorDraft {
  const config = { kind: 'statusFolder', folder, ...page } as const
  return { name: '公開フォルダー', config, channels: ['web'], briefs: [], secrets: {} }
}

/** A draft of a status page that is sent to an address, which is the server's with a slash at its end. */
export function uploadDraft(url: string, change: Partial<ConfigOf<'statusHttp'>> = {}): ConnectorDraft {
  const config = { kind: 'statusHttp', url, method: 'PUT', certificate: '', ...page, ...change } as const
  return { name: '公開サーバー', config, channels: ['web'], briefs: [], secrets: { token: 'a-token' } }
}
