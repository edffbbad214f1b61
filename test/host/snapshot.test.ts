import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { layoutOf } from '../../host/layout.ts'
import { findSnapshot } from '../../host/snapshot/find.ts'
import { decodeSnapshot } from '../../shared/incident/snapshot.ts'
import { testHost } from '../helpers/host.ts'

const lookIn = async (folder: string) => (await findSnapshot(layoutOf(folder)))?.() ?? null

/** A folder in which a console with one open incident was closed. */
async function leftBehind() {
  const console = await testHost()
  const stream = await console.declare({ title: '出金の停止' })
  await console.get('incident.act', { stream, command: { name: 'remark.add', data: { text: '顧客の名前' } } })
  await console.host.close()
  return { folder: console.folder, stream, layout: layoutOf(console.folder) }
}

test('the one open incident is left as it stands, with its playbook', async () => {
  const { folder, stream } = await leftBehind()
  const left = JSON.parse((await lookIn(folder)) ?? '')
  const { host, get } = await testHost({ folder })
  const { events } = await get('stream.read', { stream })
  expect(left.stream).toBe(stream)
  expect(left.playbook.hash).toBe((await get('app.hello', {})).playbook)
  expect(decodeSnapshot(left.state)).toMatchObject({ title: '出金の停止', declaredAt: events[0]?.happenedAt })
  expect(fs.readFileSync(layoutOf(folder).snapshot, 'utf8')).not.toContain('顧客の名前')
  expect(fs.statSync(layoutOf(folder).snapshot).mode & 0o777).toBe(0o600)
  await host.close()
})

test('nothing is left where no incident is open, or several are', async () => {
  const several = await testHost()
  await several.declare()
  await several.declare()
  await several.host.close()
  expect(await lookIn(several.folder)).toBeNull()
  const none = await testHost()
  await none.host.close()
  expect(await lookIn(none.folder)).toBeNull()
})

test('what was left is gone with the incident: it is written anew at each end', async () => {
  const { folder } = await leftBehind()
  const { host, declare } = await testHost({ folder })
  await declare()
  await host.close()
  expect(fs.existsSync(layoutOf(folder).snapshot)).toBe(false)
})

test('while a console runs, and after one that did not end well, what was left before does not hold', async () => {
  const { folder, stream } = await leftBehind()
  const { get } = await testHost({ folder })
  const command = { name: 'remark.add', data: { text: '入金も止まった' } } as const
  await get('incident.act', { stream, command })
  expect(await lookIn(folder)).toBeNull()
})

test.each<[string, (layout: ReturnType<typeof layoutOf>) => void]>([
  ['its database was touched', ({ database }) => fs.utimesSync(database, new Date(), new Date(Date.now() + 5_000))],
  ['its database is another size', ({ database }) => fs.appendFileSync(database, Buffer.alloc(4096))],
  ['its database is gone', ({ database }) => fs.rmSync(database)],
  ['somebody holds the folder', ({ lock }) => fs.writeFileSync(lock, '{}')],
  ['a log lies beside it', ({ database }) => fs.writeFileSync(`${database}-wal`, 'x')],
  ['more was acknowledged', ({ ledger }) => fs.writeFileSync(ledger, `${'9'.padStart(20, '0')}\n`)],
  ['another program left it', ({ snapshot }) => replaceIn(snapshot, '"unbuilt"', '"another"')],
  ['its text was changed', ({ snapshot }) => replaceIn(snapshot, '出金', '入金')],
  ['half of it is there', ({ snapshot }) => fs.truncateSync(snapshot, 40)],
  ['it is no snapshot', ({ snapshot }) => fs.writeFileSync(snapshot, 'null\nnull')]
])('a snapshot does not hold where %s', async (_what, happen) => {
  const { folder, layout } = await leftBehind()
  expect(await lookIn(folder)).not.toBeNull()
  happen(layout)
  expect(await lookIn(folder)).toBeNull()
})

test('a disk that refuses it ends nothing', async () => {
  const onError = vi.fn<(error: unknown, where: string) => void>()
  const { host, declare, folder } = await testHost({ onError })
  await declare()
  fs.mkdirSync(`${layoutOf(folder).snapshot}.partial`)
  await host.close()
  expect(onError).toHaveBeenCalledWith(expect.anything(), 'snapshot')
  expect(await lookIn(folder)).toBeNull()
})

function replaceIn(file: string, before: string, after: string): void {
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(before, after))
}
