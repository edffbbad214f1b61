import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ok, refuse, requests } from '../../shared/bridge/contract.ts'
import type { Bridge, Handlers, Notice } from '../../shared/bridge/contract.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'

/** A host that answers a few requests in known ways, and can be made to tell notices. */
export type ScriptedHost = {
  readonly handlers: Handlers
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
  readonly tell: (notice: Notice) => void
  readonly listeners: () => number
}

/** A bridge over a transport, and what ends it. */
export type Connected = { readonly bridge: Bridge; readonly close: () => Promise<void> }

const settings = defaultSettings('node-1')

/** Makes the host that the suite speaks with. */
export function scriptedHost(): ScriptedHost {
  const listeners = new Set<(notice: Notice) => void>()
  const unscripted = Object.fromEntries(Object.keys(requests).map((name) => [name, () => refuse('unscripted')]))
  return {
    handlers: {
      ...(unscripted as unknown as Handlers),
      'settings.read': () => ok(settings),
      'settings.write': (patch) => ok({ ...settings, ...patch }),
      'backup.restore': ({ name }) => refuse('backup-missing', { name }),
      'backup.make': () => {
        throw Object.assign(new Error('no space left on /home/someone'), { code: 'ENOSPC' })
      },
      'stream.read': async ({ stream }) => {
        await new Promise((resolve) => setTimeout(resolve, stream === 'slow' ? 20 : 0))
        return ok({ events: [{ stream }] as never })
      },
      'playbook.check': ({ text }) =>
        ok({ title: null, problems: [{ level: 'error', path: String(text.length), ja: '', en: '' }] })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: (notice) => listeners.forEach((listener) => listener(notice)),
    listeners: () => listeners.size
  }
}

/** What every transport of the contract must do. `connect` gives a bridge to a host. */
export function bridgeSuite(name: string, connect: (host: ScriptedHost) => Promise<Connected>): void {
  describe(`the bridge over ${name}`, () => {
    let host: ScriptedHost
    let connected: Connected
    let bridge: Bridge

    beforeEach(async () => {
      host = scriptedHost()
      connected = await connect(host)
      bridge = connected.bridge
    })
    afterEach(() => connected.close())

    const raw = (request: string, input: unknown) => bridge.request(request as 'settings.read', input as never)

    test('a request is answered with its value', async () => {
      expect(await bridge.request('settings.read', {})).toEqual(ok(settings))
      expect(await bridge.request('settings.write', { person: '佐藤' })).toEqual(ok({ ...settings, person: '佐藤' }))
    })

    test('a refusal comes with its code and what fills its sentence', async () => {
      expect(await bridge.request('backup.restore', { name: 'x' })).toEqual(refuse('backup-missing', { name: 'x' }))
    })

    test('what a handler throws becomes a code, and nothing that it said', async () => {
      const reply = await bridge.request('backup.make', {})
      expect(reply).toEqual({ ok: false, fault: { kind: 'failed', code: 'ENOSPC' } })
    })

    test.each(['__proto__', 'constructor', 'toString', 'no.such', ''])('%j is no request', async (request) => {
      expect(await raw(request, {})).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
    })

    test.each([[null], ['text'], [7], [[]], [{ person: 7 }], [{ node: 'other' }], [{ unknown: true }]])(
      'the input %j is answered as invalid',
      async (input) => {
        expect(await raw('settings.write', input)).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
      }
    )

    test('many requests at once each get their own answer', async () => {
      const names = ['slow', ...Array.from({ length: 50 }, (_, index) => `s${index}`)]
      const replies = await Promise.all(names.map((stream) => bridge.request('stream.read', { stream })))
      expect(replies).toEqual(names.map((stream) => ok({ events: [{ stream }] })))
    })

    test('a text of some megabytes arrives whole', async () => {
      const text = '停'.repeat(2_000_000)
      const reply = await bridge.request('playbook.check', { text })
      expect(reply).toMatchObject({ ok: true, value: { problems: [{ path: '2000000' }] } })
    })

    test('notices reach every listener until it stops listening', async () => {
      const first: Notice[] = []
      const second: Notice[] = []
      const stop = bridge.subscribe((notice) => void first.push(notice))
      bridge.subscribe((notice) => void second.push(notice))
      const notice: Notice = { name: 'settings.changed', data: settings }
      host.tell(notice)
      await expect.poll(() => second).toEqual([notice])
      stop()
      host.tell(notice)
      await expect.poll(() => second).toEqual([notice, notice])
      expect(first).toEqual([notice])
    })
  })
}
