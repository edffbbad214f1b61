import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testHost } from '../helpers/host.ts'

const content = Buffer.from('出金ログ').toString('base64')

describe('evidence', () => {
  test('a file is kept under its hash and comes back as it was', async () => {
    const { declare, get, folder } = await testHost()
    const stream = await declare()
    const kept = await get('evidence.store', { stream, fileName: 'C:\\logs\\..\\出金\u202e.log', content })
    expect(kept).toMatchObject({ fileName: '出金.log', size: 12 })
    expect(await get('evidence.read', { stream, hash: kept.hash })).toEqual({ content })
    expect(fs.readdirSync(path.join(folder, 'evidence', stream))).toEqual([kept.hash])
  })

  test('a file that was changed or removed behind our back is not passed off as evidence', async () => {
    const { declare, get, ask, folder } = await testHost()
    const stream = await declare()
    const evidence = await get('evidence.store', { stream, fileName: 'a.log', content })
    const attach = { name: 'duty.attach', data: { duty: 'SYS-09', evidence: { kind: 'file', ...evidence } } } as const
    await get('incident.act', { stream, command: attach })
    const file = path.join(folder, 'evidence', stream, evidence.hash)
    fs.writeFileSync(file, 'something else')
    expect(await ask('evidence.read', { stream, hash: evidence.hash })).toMatchObject({
      fault: { code: 'evidence-altered' }
    })
    expect(await get('store.check', {})).toMatchObject({ evidence: { files: 1, missing: 0, altered: 1 } })
    fs.rmSync(file)
    expect(await ask('evidence.read', { stream, hash: evidence.hash })).toMatchObject({
      fault: { code: 'evidence-missing' }
    })
    expect(await get('store.check', {})).toMatchObject({ evidence: { files: 1, missing: 1, altered: 0 } })
  })

  test('evidence belongs to an incident that is here', async () => {
    const { ask } = await testHost()
    for (const stream of ['inc-unknown', '..', 'org']) {
      expect(await ask('evidence.store', { stream, fileName: 'a', content })).toMatchObject({
        fault: { code: 'no-such-incident' }
      })
    }
  })
})
