import { describe, expect, test } from 'vitest'
import { shippedPlaybook } from '../../host/shipped-playbook.ts'
import { defaultPlaybookText, testHost } from '../helpers/host.ts'

describe('playbooks', () => {
  test('the one that Haltdesk brings along is published once', async () => {
    const first = await testHost()
    const { playbook } = await first.get('app.hello', {})
    await first.host.close()
    const second = await testHost({ folder: first.folder })
    expect((await second.get('app.hello', {})).playbook).toBe(playbook)
    expect((await second.get('stream.read', { stream: 'org' })).events).toMatchObject([
      { actor: { person: 'Haltdesk', department: 'command', role: '' }, data: { hash: playbook } }
    ])
    expect(await second.get('playbook.read', { hash: playbook ?? '' })).toMatchObject({
      playbook: { schemaVersion: 1 }
    })
  })

  test("a newer Haltdesk brings its newer playbook, but never over the organisation's own", async () => {
    const edition = (day: string) => JSON.stringify({ ...JSON.parse(defaultPlaybookText), edition: day })
    const first = await testHost()
    const { playbook } = await first.get('app.hello', {})
    await first.host.close()
    const second = await testHost({ folder: first.folder, defaultPlaybookText: edition('2031-01-01') })
    expect((await second.get('app.hello', {})).playbook).not.toBe(playbook)
    const { hash } = await second.get('playbook.publish', { text: edition('2032-01-01') })
    await second.host.close()
    const third = await testHost({ folder: first.folder, defaultPlaybookText: edition('2033-01-01') })
    expect((await third.get('app.hello', {})).playbook).toBe(hash)
  })

  test('one that is known by its hash is published, found again and worked with like any other', async () => {
    const known = { defaultPlaybookText: shippedPlaybook.text, defaultPlaybookHash: shippedPlaybook.hash }
    const first = await testHost(known)
    expect((await first.get('app.hello', {})).playbook).toBe(shippedPlaybook.hash)
    const stream = await first.declare()
    await first.host.close()
    const second = await testHost({ folder: first.folder, ...known })
    const [listed] = await second.get('incident.list', {})
    await second.host.close()
    const looked = await testHost({ folder: first.folder })
    expect(listed).toMatchObject({ stream, title: '現物取引の停止' })
    expect(await looked.get('incident.list', {})).toEqual([listed])
  })

  test('a draft with mistakes is answered with their places in both languages, and is not published', async () => {
    const { get, ask } = await testHost()
    const text = JSON.stringify({ ...JSON.parse(defaultPlaybookText), edition: 'soon' })
    const { title, problems } = await get('playbook.check', { text })
    expect(title).toBeNull()
    expect(problems).toMatchObject([{ level: 'error', path: expect.stringContaining('edition') }])
    expect(problems[0]?.ja).not.toBe(problems[0]?.en)
    expect(await ask('playbook.publish', { text })).toMatchObject({
      fault: { code: 'playbook-has-errors', params: { count: 1 } }
    })
    expect(await get('playbook.check', { text: defaultPlaybookText })).toMatchObject({
      title: { ja: expect.any(String) }
    })
  })

  test('without a usable playbook the console opens and says so', async () => {
    const { get } = await testHost({ defaultPlaybookText: '{' })
    expect(await get('app.hello', {})).toMatchObject({ playbook: null, troubles: [{ code: 'playbook-unusable' }] })
  })
})
