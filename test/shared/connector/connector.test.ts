import { describe, expect, test } from 'vitest'
import { isHost, isLoopback, mailAddress, sendableUrl } from '../../../shared/connector/address.ts'
import type { Config, ConfigOf } from '../../../shared/connector/config.ts'
import { isRepeatable } from '../../../shared/connector/config.ts'
import type { Connector, ConnectorDraft } from '../../../shared/connector/connector.ts'
import { connectorFault, keptConfig, keyedAfter } from '../../../shared/connector/decide.ts'
import { playbook } from '../../helpers/given.ts'

const mail: ConfigOf<'mail'> = {
  kind: 'mail',
  host: 'smtp.example.co.jp',
  port: 587,
  security: 'starttls',
  user: 'notices',
  from: { name: '取引所', address: 'notice@example.co.jp' },
  replyTo: '',
  languages: 'both',
  connections: 5,
  perMinute: null,
  certificate: ''
}
const folder: Config = {
  kind: 'statusFolder',
  folder: '/srv/status',
  title: { ja: '稼働状況', en: 'Status' },
  publicUrl: 'https://status.example.co.jp/'
}
const http: ConfigOf<'statusHttp'> = {
  kind: 'statusHttp',
  url: 'https://files.example.co.jp/status/',
  method: 'PUT',
  title: { ja: '稼働状況', en: 'Status' },
  publicUrl: 'https://status.example.co.jp/',
  certificate: ''
}
const hook: Config = { kind: 'webhook', form: 'json', host: '', languages: 'both', certificate: '' }
const post: Config = { kind: 'compose', platform: 'x', instance: '', language: 'ja' }

const draft = (config: Config, change: Partial<ConnectorDraft> = {}): ConnectorDraft => ({
  name: '試験',
  config,
  channels: ['email'],
  briefs: [],
  secrets: {},
  ...change
})
const kept = (config: Config, keyed: Connector['keyed'] = []): Connector => ({
  id: 'k1',
  node: 'n',
  name: '前',
  config,
  channels: ['email'],
  briefs: [],
  keyed,
  setAt: 0,
  removed: false,
  trial: null,
  list: null
})
const fault = (of: ConnectorDraft, before: Connector | null = null, others: readonly Connector[] = []) =>
  connectorFault(of, { others, before, playbook: playbook.playbook, isAbsolute: (path) => path.startsWith('/') })
const withPassword = { secrets: { password: 'x' } }

describe('a connector is kept', () => {
  test('when it says all that is needed', () => {
    expect(fault(draft(mail, withPassword))).toBeNull()
    expect(fault(draft({ ...mail, user: '', security: 'none' }))).toBeNull()
    expect(fault(draft(folder))).toBeNull()
    expect(fault(draft(http))).toBeNull()
    expect(fault(draft(post))).toBeNull()
    expect(
      fault(draft(hook, { channels: [], briefs: ['legal'], secrets: { address: 'https://x.example/h' } }))
    ).toBeNull()
  })

  test.each([
    ['connector-name-missing', draft(mail, { ...withPassword, name: '' })],
    ['connector-host-bad', draft({ ...mail, host: 'smtp example' }, withPassword)],
    ['connector-sender-bad', draft({ ...mail, from: { name: '', address: 'a@b@c' } }, withPassword)],
    ['connector-reply-bad', draft({ ...mail, replyTo: 'x' }, withPassword)],
    ['connector-password-unprotected', draft({ ...mail, security: 'none' }, withPassword)],
    ['connector-user-missing', draft({ ...mail, user: '' }, withPassword)],
    ['connector-password-missing', draft(mail)],
    ['connector-certificate-bad', draft({ ...mail, certificate: 'PEM?' }, withPassword)],
    ['connector-folder-bad', draft({ ...folder, folder: 'status' })],
    ['connector-title-missing', draft({ ...folder, title: { ja: 'x', en: '' } })],
    ['connector-url-bad', draft({ ...folder, publicUrl: '' })],
    ['connector-url-bad', draft({ ...http, url: 'https://files.example.co.jp/status' })],
    ['connector-url-bad', draft({ ...http, url: 'http://files.example.co.jp/status/' })],
    ['connector-url-bad', draft(hook, { secrets: { address: 'http://hooks.example.com/' } })],
    ['connector-address-missing', draft(hook)],
    ['connector-instance-bad', draft({ ...post, platform: 'mastodon' })],
    ['connector-use-missing', draft(folder, { channels: [] })],
    ['connector-use-unknown', draft(folder, { channels: ['fax'] })],
    ['connector-use-unknown', draft(folder, { briefs: ['legal'] })]
  ] as const)('%s', (code, of) => expect(fault(of)).toBe(code))

  test('under a name of its own', () => {
    expect(fault(draft(folder), null, [{ ...kept(folder), name: '試験' }])).toBe('connector-name-taken')
  })

  test('a password over an open line only to this machine itself', () => {
    expect(fault(draft({ ...mail, security: 'none', host: 'localhost' }, withPassword))).toBeNull()
  })
})

describe('its secrets', () => {
  test('stay as they are where nothing is said of them', () => {
    expect(keyedAfter(draft(mail), kept(mail, ['password']))).toEqual(['password'])
    expect(fault(draft(mail), kept(mail, ['password']))).toBeNull()
    expect(keyedAfter(draft(mail, { secrets: { password: '' } }), kept(mail, ['password']))).toEqual([])
  })

  test('go to no other server than the one they were given for', () => {
    const elsewhere = draft({ ...mail, host: 'smtp.attacker.example' })
    expect(keyedAfter(elsewhere, kept(mail, ['password']))).toEqual([])
    expect(fault(elsewhere, kept(mail, ['password']))).toBe('connector-password-missing')
    expect(keyedAfter(draft({ ...http, url: 'https://attacker.example/' }), kept(http, ['token']))).toEqual([])
    expect(keyedAfter(draft({ ...http, method: 'POST' }), kept(http, ['token']))).toEqual(['token'])
  })

  test('of a webhook’s secret address only the host is shown', () => {
    const secret = draft(hook, { secrets: { address: 'https://hooks.example.com:8443/T0/B0/secret' } })
    expect(keptConfig(secret, null)).toMatchObject({ host: 'hooks.example.com:8443' })
    expect(keptConfig(draft(hook), kept({ ...hook, host: 'hooks.example.com' }))).toMatchObject({
      host: 'hooks.example.com'
    })
  })
})

test('a receiver of our own form and a page count a message once; Slack and Teams post what they get', () => {
  const repeatable = [
    folder,
    http,
    hook,
    mail,
    post,
    { ...hook, form: 'slack' },
    { ...hook, form: 'teams' }
  ] as Config[]
  expect(repeatable.map(isRepeatable)).toEqual([true, true, true, false, false, false, false])
})

describe('addresses', () => {
  test.each([
    ['taro@example.co.jp', 'taro@example.co.jp'],
    [' Taro.Y+x@EXAMPLE.co.jp ', 'Taro.Y+x@example.co.jp'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'taro@example.com'],
    ['a..b.@docomo.ne.jp', 'a..b.@docomo.ne.jp'],
    ['info@日本語.jp', 'info@xn--wgv71a119e.jp']
  ])('%s is one', (text, address) => expect(mailAddress(text)).toBe(address))

  test.each([
    'taro',
    'taro@',
    '@example.com',
    'taro@localhost',
    'taro@127.0.0.1',
    'taro@0x7f.1',
    'taro@example.com, jiro@example.com',
    'taro@example.com\r\nRCPT TO:<jiro@example.com>',
    'taro\n@example.com',
    '"taro yamada"@example.com',
    '<taro@example.com>',
    '太郎@example.com',
    'taro@exa%6dple.com',
    `${'a'.repeat(65)}@example.com`
  ])('%j is none', (text) => expect(mailAddress(text)).toBeNull())

  test('something is sent encrypted or not at all, but for this machine itself', () => {
    expect(sendableUrl('https://example.com/x')?.host).toBe('example.com')
    expect(sendableUrl('http://127.0.0.1:8080/x')?.host).toBe('127.0.0.1:8080')
    for (const text of [
      'http://example.com/',
      'ftp://example.com/',
      'https://a:b@example.com/',
      'file:///etc',
      'x',
      ''
    ])
      expect(sendableUrl(text)).toBeNull()
  })

  test('a host is a name or an IP address', () => {
    for (const host of ['smtp.example.com', 'localhost', '10.0.0.1', '::1', '2001:db8::1'])
      expect(isHost(host)).toBe(true)
    for (const host of ['', 'a b', 'a/b', 'a@b', '-a', 'https://a', ':', 'a:25']) expect(isHost(host)).toBe(false)
    expect(['localhost', '127.0.0.9', '::1', '[::1]'].every(isLoopback)).toBe(true)
    expect(['example.com', '128.0.0.1', 'localhost.example.com'].some(isLoopback)).toBe(false)
  })
})
