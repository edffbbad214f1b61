import { describe, expect, test } from 'vitest'
import { connectorKinds } from '../../../../shared/connector/config.ts'
import { connectorFault, connectorFaults } from '../../../../shared/connector/decide.ts'
import { draftOfWay, emptyWay, withSecurity } from '../../../../shared/view/ways/draft.ts'
import { fieldOfFault } from '../../../../shared/view/ways/fault-field.ts'
import { unserved } from '../../../../shared/view/ways/unserved.ts'
import { looksAbsolute, whereTo } from '../../../../shared/view/ways/where-to.ts'
import { mailDraft, webhookDraft } from '../../../helpers/connector-drafts.ts'
import { playbook } from '../../../helpers/given.ts'

const context = { others: [], before: null, playbook: playbook.playbook, isAbsolute: looksAbsolute }

describe('the form of a connector', () => {
  test.each(connectorKinds)('begins empty for %s, and says what is missing one thing after another', (kind) => {
    const draft = emptyWay(kind)
    expect(draft.config.kind).toBe(kind)
    expect(connectorFault(draft, context)).toBe('connector-name-missing')
    expect(connectorFault({ ...draft, name: 'x' }, context)).not.toBe('connector-name-missing')
  })

  test.each(connectorFaults)('shows %s at a field', (fault) => {
    for (const kind of connectorKinds) expect(fieldOfFault(fault, emptyWay(kind).config)).toMatch(/^\w+$/)
  })

  test('tells which of two addresses cannot be used', () => {
    const page = emptyWay('statusHttp').config
    if (page.kind !== 'statusHttp') throw new Error('another kind')
    expect(fieldOfFault('connector-url-bad', page)).toBe('url')
    expect(fieldOfFault('connector-url-bad', { ...page, url: 'https://up.example.com/status/' })).toBe('publicUrl')
    expect(fieldOfFault('connector-url-bad', emptyWay('statusFolder').config)).toBe('publicUrl')
    expect(fieldOfFault('connector-url-bad', emptyWay('webhook').config)).toBe('address')
  })

  test('opens with what stands, and with no secret', () => {
    const { secrets, ...rest } = webhookDraft('https://hooks.example.com/x')
    const kept = { ...rest, id: 'k1', node: 'n', keyed: [], setAt: 0, removed: false, trial: null, list: null } as const
    expect(draftOfWay(kept)).toEqual({ ...rest, secrets: {} })
    expect(Object.keys(secrets)).toContain('address')
  })

  test('a port that is the usual one follows the encryption, another one stays', () => {
    const { config } = mailDraft()
    if (config.kind !== 'mail') throw new Error('another kind')
    expect(withSecurity({ ...config, security: 'none', port: 25 }, 'tls')).toMatchObject({ security: 'tls', port: 465 })
    expect(withSecurity({ ...config, security: 'none', port: 2525 }, 'starttls').port).toBe(2525)
  })
})

test('where a connector leads to is said without a secret', () => {
  expect(whereTo(mailDraft({ host: 'smtp.example.com', port: 587 }).config)).toBe('smtp.example.com:587')
  expect(whereTo({ ...emptyWay('webhook').config, host: 'hooks.example.com' } as never)).toBe('hooks.example.com')
  expect(whereTo(emptyWay('compose').config)).toBe('X')
})

test.each([
  ['/srv/status', true],
  [String.raw`C:\status`, true],
  [String.raw`\\server\share`, true],
  ['status', false],
  ['./status', false]
])('%s leads to a folder by itself: %s', (path, answer) => expect(looksAbsolute(path)).toBe(answer))

test('what nothing serves is named, in the order of the playbook', () => {
  const missing = unserved([{ channels: ['email'], briefs: ['legal'] }], playbook.playbook)
  expect(missing.channels).toEqual(['web', 'social', 'push'])
  expect(missing.departments).not.toContain('legal')
  expect(unserved([], playbook.playbook).departments).toHaveLength(playbook.playbook.departments.length)
})
