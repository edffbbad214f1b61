import fs from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { requests } from '../../../shared/bridge/contract.ts'
import type { RequestName } from '../../../shared/bridge/contract.ts'
import { dispatch } from '../../../shared/bridge/dispatch.ts'
import { canonical } from '../../../shared/event/canonical.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { archiveOf, archivingHost, attachedIncident, sent, verified } from '../../helpers/archives.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { defaultPlaybookText, testHost } from '../../helpers/host.ts'
import { unzipped } from '../../helpers/zips.ts'

test('an incident is written, verified and opened on a fresh data folder, and nothing enters its log', async () => {
  const source = await archivingHost()
  const stream = await attachedIncident(source)
  const { written, bytes } = await archiveOf(source, stream)
  expect(written.fileName).toMatch(/^出金の停止-\d{4}-\d{2}-\d{2}-archive\.zip$/)
  expect(written).toMatchObject({
    folder: source.out,
    ticket: null,
    size: bytes.length,
    files: unzipped(bytes).size - 1
  })
  expect(fs.readdirSync(source.out)).toEqual([written.fileName])

  const target = await testHost()
  const { ticket, report } = await verified(target, bytes)
  expect(report).toMatchObject({ sound: true, fault: null, findings: [], fingerprint: written.fingerprint })
  expect(report.files.every(({ verdict }) => verdict === 'ok')).toBe(true)
  expect(report.files.map(({ path: place }) => place)).toEqual(
    expect.arrayContaining([
      'incident.jsonl',
      'reports/after-action-report-ja.html',
      'reports/chronology-en.csv',
      'README-ja.md'
    ])
  )
  const opened = await target.get('archive.open', { ticket })
  const { events } = await target.get('stream.read', { stream: opened.stream })
  const own = await source.get('stream.read', { stream })
  expect(canonical(fold(emptyIncident, events))).toBe(canonical(fold(emptyIncident, own.events)))
  expect(await target.get('incident.list', {})).toEqual([])
  expect(await target.get('archive.list', {})).toMatchObject([{ stream: opened.stream, about: { mark: 'LIVE' } }])

  await target.get('archive.drop', { ticket })
  expect((await target.get('stream.read', { stream: opened.stream })).events).toEqual([])
  expect(fs.readdirSync(path.join(target.folder, 'archives'))).toEqual([])
})

test('what was opened can be read, with its evidence and its playbook, and nothing can be done in it', async () => {
  const source = await archivingHost({ now: () => Date.now() + 60_000 })
  const theirs = JSON.stringify({ ...JSON.parse(defaultPlaybookText), edition: '2031-01-01' })
  const { hash } = await source.get('playbook.publish', { text: theirs })
  const stream = await attachedIncident(source, { file: 'pixels' })
  const { bytes } = await archiveOf(source, stream)
  const target = await testHost()
  const { ticket } = await verified(target, bytes)
  expect(await target.ask('playbook.read', { hash })).toMatchObject({ fault: { code: 'no-such-playbook' } })
  const opened = (await target.get('archive.open', { ticket })).stream
  expect(await target.get('playbook.read', { hash })).toMatchObject({ playbook: { edition: '2031-01-01' } })
  const { events } = await target.get('stream.read', { stream: opened })
  const evidence = events.find(({ type }) => type === 'duty.attached')?.data['evidence'] as { hash: string }
  const { content } = await target.get('evidence.read', { stream: opened, hash: evidence.hash })
  expect(Buffer.from(content, 'base64').toString()).toBe('pixels')
  const wish = { stream: opened, language: 'en', timeZone: 'UTC' } as const
  expect((await target.get('incident.export', { ...wish, format: 'markdown' })).text).toContain('確認しました')
  expect((await target.get('incident.export', { ...wish, format: 'jsonl' })).text.split('\n')).toHaveLength(5)

  const shows = ['stream.read', 'evidence.read', 'incident.export', 'sending.progress']
  const acting = (Object.keys(requests) as RequestName[]).filter((name) => !shows.includes(name))
  for (const name of acting) {
    // Whatever a row asks for besides its stream: it does not get as far as that.
    const handler = target.host.handlers[name] as (input: unknown) => unknown
    if (!('stream' in (requests[name].input.shape as object))) continue
    expect([name, await handler({ stream: opened })]).toMatchObject([name, { fault: { code: 'opened-from-archive' } }])
  }
  const act = { stream: opened, command: { name: 'remark.add', data: { text: 'x' } } }
  expect(await dispatch(target.host.handlers, 'incident.act', act, () => undefined)).toMatchObject({
    fault: { code: 'opened-from-archive' }
  })
  expect((await target.get('app.hello', {})).playbook).not.toBe(hash)
})

test('taken into a console an archive is the same incident with its evidence; twice is once', async () => {
  const source = await archivingHost()
  const stream = await attachedIncident(source, { file: 'pixels' })
  const { bytes } = await archiveOf(source, stream)
  const target = await testHost()
  const { ticket } = await verified(target, bytes)
  expect(await target.get('archive.take', { ticket })).toMatchObject({
    report: { taken: 4, known: 0, streams: [stream], rejected: [], brokenLinks: 0 },
    evidence: 1,
    withheld: 0
  })
  expect(await target.get('stream.read', { stream })).toEqual(await source.get('stream.read', { stream }))
  expect((await target.get('store.check', {})).evidence).toEqual({ files: 1, missing: 0, altered: 0 })
  expect(await target.get('archive.take', { ticket })).toMatchObject({ report: { taken: 0, known: 4 } })
  expect(
    await target.ask('incident.act', { stream, command: { name: 'remark.add', data: { text: '続き' } } })
  ).toMatchObject({
    ok: true
  })
})

test('what is privileged is left out everywhere unless it is asked for, and the chain holds across the gap', async () => {
  const source = await archivingHost()
  const stream = await attachedIncident(source, { privileged: true })
  expect(await source.get('archive.preview', { stream })).toMatchObject({ privileged: 1, evidence: { files: 1 } })
  const { written, bytes } = await archiveOf(source, stream)
  const texts = [...unzipped(bytes).values()].map(String).join('\n')
  expect(texts).not.toMatch(/弁護士の見解|顧問/)
  expect(texts).toContain('秘匿の記載 1 件を除いています')
  expect(written.about).toMatchObject({ privileged: 'left-out', counts: { privilegedLeftOut: 1, withheld: 2 } })

  const target = await testHost()
  const { ticket, report } = await verified(target, bytes)
  expect(report).toMatchObject({ sound: true, findings: [], about: { counts: { brokenLinks: 0 } } })
  const opened = (await target.get('archive.open', { ticket })).stream
  const wish = { stream: opened, format: 'jsonl', language: 'ja', timeZone: 'UTC' } as const
  const told = await target.get('incident.export', { ...wish, format: 'markdown' })
  expect(told.text).toContain('秘匿の記載 1 件を除いています。')
  expect(await target.ask('incident.export', wish)).toMatchObject({ fault: { code: 'archive-without-privileged' } })
  expect(await target.get('archive.take', { ticket })).toMatchObject({
    withheld: 2,
    report: { taken: 5, brokenLinks: 1 }
  })

  const whole = await archiveOf(source, stream, 'included')
  expect(whole.written.fileName).toMatch(/-archive-with-privileged\.zip$/)
  const inside = unzipped(whole.bytes)
  expect(String(inside.get('incident.jsonl'))).toContain('弁護士の見解')
  const rest = [...inside].filter(([place]) => place !== 'incident.jsonl').map(([, content]) => String(content))
  expect(rest.join('\n')).not.toContain('弁護士の見解')
  const again = await verified(target, whole.bytes)
  await target.get('archive.take', { ticket: again.ticket })
  expect(await target.get('stream.read', { stream })).toEqual(await source.get('stream.read', { stream }))
})

test('of a drill the archive says so in its name, in its manifest, in its readme and in the names of its reports', async () => {
  const source = await archivingHost()
  const { written, bytes } = await archiveOf(source, await attachedIncident(source, { drill: true }))
  expect(written.fileName).toMatch(/^DRILL-出金の停止-.*-archive\.zip$/)
  const inside = unzipped(bytes)
  expect(JSON.parse(String(inside.get('manifest.json')))).toMatchObject({ mark: 'DRILL', incident: { drill: true } })
  expect(String(inside.get('README-ja.md')).split('\n')[0]).toContain('【訓練】')
  expect(String(inside.get('README-en.md'))).toContain('DRILL')
  const reports = [...inside.keys()].filter((place) => place.startsWith('reports/'))
  expect(reports.length).toBeGreaterThan(5)
  expect(reports.every((place) => place.startsWith('reports/DRILL-'))).toBe(true)
})

test('evidence that is no longer on the disk is counted, and the archive is sound without it', async () => {
  const source = await archivingHost()
  const stream = await attachedIncident(source)
  fs.rmSync(path.join(source.folder, 'evidence'), { recursive: true })
  expect(await source.get('archive.preview', { stream })).toMatchObject({ evidence: { files: 1, missing: 1 } })
  const { written, bytes } = await archiveOf(source, stream)
  expect(written.about.counts).toMatchObject({ evidence: 0, evidenceMissing: 1 })
  expect(String(unzipped(bytes).get('README-en.md'))).toContain('1 file of evidence could not be had')
  expect((await verified(await testHost(), bytes)).report).toMatchObject({ sound: true })
})

test('a full disk and a folder that cannot be written are named, and what lay there before is whole', async () => {
  let place = ''
  const source = await archivingHost({ placeFile: async () => place })
  const stream = await attachedIncident(source)
  const write = () => source.ask('archive.write', { stream, job: 'j', privileged: 'left-out', timeZone: 'Asia/Tokyo' })
  place = path.join(source.out, 'full.zip')
  fs.writeFileSync(place, 'the archive of yesterday')
  fs.symlinkSync('/dev/full', `${place}.partial`)
  expect(await write()).toMatchObject({ fault: { code: 'disk-full', params: { code: 'ENOSPC' } } })
  expect(fs.readFileSync(place, 'utf8')).toBe('the archive of yesterday')
  expect(fs.readdirSync(source.out)).toEqual(['full.zip'])
  place = '/sys/kernel/archive.zip'
  expect(await write()).toMatchObject({ fault: { code: 'folder-read-only' } })
  place = path.join(source.out, 'gone', 'a.zip')
  expect(await write()).toMatchObject({ fault: { code: 'write-failed', params: { code: 'ENOENT' } } })
})

test('who gives up the dialog gets no file; a browser fetches it in pieces; both hear how far it is', async () => {
  const shell = await archivingHost({ placeFile: async () => null })
  const wish = { job: 'j', privileged: 'left-out', timeZone: 'UTC' } as const
  expect(await shell.get('archive.write', { ...wish, stream: await attachedIncident(shell) })).toEqual({
    written: null
  })

  const browser = await testHost()
  const stream = await attachedIncident(browser, { file: 'x'.repeat(5 * 1024 * 1024) })
  const { written } = await browser.get('archive.write', { ...wish, stream })
  expect(written).toMatchObject({ folder: null, ticket: expect.any(String) })
  const ticket = written?.ticket ?? ''
  const first = await browser.get('archive.fetch', { ticket, from: 0 })
  const last = await browser.get('archive.fetch', { ticket, from: first.next ?? 0 })
  expect(last.next).toBeNull()
  const bytes = Buffer.concat([first, last].map(({ content }) => Buffer.from(content, 'base64')))
  expect(bytes).toHaveLength(written?.size ?? 0)
  expect((await verified(browser, bytes)).report.sound).toBe(true)
  const moves = browser.notices.flatMap((notice) => (notice.name === 'archive.moved' ? [notice.data] : []))
  expect(moves.find(({ job, done, all }) => job === 'j' && done === all)).toBeTruthy()
  expect(moves.find(({ job, done, all }) => job !== 'j' && done === all && all > 5_000_000)).toBeTruthy()
})

test('only a few that were sent and not opened are kept, and an earlier run leaves nothing behind', async () => {
  const folder = freshFolder()
  fs.mkdirSync(path.join(folder, 'archives'))
  fs.writeFileSync(path.join(folder, 'archives', 'left.zip'), 'of a run that was cut off')
  const host = await testHost({ folder })
  const tickets: string[] = []
  for (let n = 0; n < 5; n += 1) tickets.push(await sent(host, Buffer.from(`archive ${n}`)))
  expect(fs.readdirSync(path.join(folder, 'archives')).toSorted()).toEqual(
    tickets
      .slice(2)
      .map((ticket) => `${ticket}.zip`)
      .toSorted()
  )
  expect(await host.ask('archive.verify', { ticket: tickets[0] ?? '' })).toMatchObject({
    fault: { code: 'no-such-archive' }
  })
  await host.host.close()
  await vi.waitFor(() => expect(fs.existsSync(path.join(folder, 'archives'))).toBe(false))
})

test('a file of evidence that legal holds privileged stays out with the entry that names it', async () => {
  const source = await archivingHost()
  const stream = await attachedIncident(source, { file: 'advice of counsel' })
  const { events } = await source.get('stream.read', { stream })
  const attached = events.find(({ type }) => type === 'duty.attached')
  await source.get('settings.write', { department: 'legal', role: 'R-LG-H' })
  const of = `entry:${attached?.node}:${attached?.seq}`
  const claim = { name: 'privilege.claim', data: { of, reason: '顧問' } } as const
  await source.get('incident.act', { stream, command: claim })
  const { written, bytes } = await archiveOf(source, stream)
  const texts = [...unzipped(bytes)].filter(([, content]) => /advice of counsel|画面\.png/.test(String(content)))
  expect(texts.map(([place]) => place)).toEqual([])
  expect(written.about.counts).toMatchObject({ evidence: 0, evidenceMissing: 0, privilegedLeftOut: 1 })
  expect((await verified(await testHost(), bytes)).report).toMatchObject({ sound: true })
  const whole = await archiveOf(source, stream, 'included')
  expect(whole.written.about.counts).toMatchObject({ evidence: 1 })
})
