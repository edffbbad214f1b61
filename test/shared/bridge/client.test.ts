import { expect, test } from 'vitest'
import { createClient, lineLost } from '../../../shared/bridge/client.ts'
import type { RequestFrame } from '../../../shared/bridge/frame.ts'

test('what is in flight when the line ends is answered as lost, and a late answer changes nothing', async () => {
  const sent: RequestFrame[] = []
  const client = createClient((frame) => {
    sent.push(frame)
    return null
  })
  const reply = client.request('settings.read', {})
  client.drop()
  client.receive({ id: sent[0]?.id ?? 0, reply: { ok: true, value: 1 } })
  expect(await reply).toEqual(lineLost)
})

test('what cannot be sent is answered with why', async () => {
  const client = createClient(() => 'too-large')
  expect(await client.request('settings.read', {})).toEqual({ ok: false, fault: { kind: 'failed', code: 'too-large' } })
})
