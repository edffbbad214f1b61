import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ArchiveScreen } from '../../../renderer/screens/archive/archive-screen.tsx'
import { route } from '../../../renderer/store/route.ts'
import type { ArchiveReport } from '../../../shared/archive/report.ts'
import { toasts } from '../../../renderer/store/toasts.ts'
import type { WrittenView } from '../../../shared/bridge/archive-rows.ts'
import type { FakeArchives } from '../../helpers/fake-archives.ts'
import { openScreen } from '../timeline/open-screen.tsx'
import { about, sound, tampered } from './reports.ts'

afterEach(() => vi.unstubAllGlobals())

const open = (archives: FakeArchives) =>
  openScreen((incident) => <ArchiveScreen {...incident} />, {}, undefined, { archives })
const write = () => within(screen.getByRole('region', { name: '書き出す' }))
const check = () => within(screen.getByRole('region', { name: '検証して開く' }))
const choose = async (user: Awaited<ReturnType<typeof open>>['user'], name = '受領.zip') =>
  user.upload(screen.getByLabelText('アーカイブ(.zip)を検証して開く'), new File(['PK'], name))

const written: WrittenView = {
  fileName: '出金の停止-2026-11-29-archive.zip',
  folder: '/media/usb',
  ticket: null,
  size: 120_000,
  files: 16,
  fingerprint: 'c'.repeat(64),
  about
}

test('says what goes in, leaves out what is privileged unless told otherwise, and says where it went', async () => {
  const preview = { events: 42, privileged: 3, evidence: { files: 2, bytes: 2048, missing: 1 } }
  const { user, line, stream } = await open({ preview, written })
  expect(await write().findByText('42 件')).toBeTruthy()
  expect(write().getByText('2 個・2.0 KB')).toBeTruthy()
  expect(write().getByText('1 個は見つからないため入りません')).toBeTruthy()
  expect((write().getByRole('radio', { name: '除く(3 件)' }) as HTMLInputElement).checked).toBe(true)
  await user.keyboard('w')
  const done = within(await screen.findByRole('region', { name: '書き出しました' }))
  expect(done.getByText('出金の停止-2026-11-29-archive.zip')).toBeTruthy()
  expect(done.getByText('/media/usb')).toBeTruthy()
  expect(done.getByText('cccccccc cccccccc cccccccc cccccccc cccccccc cccccccc cccccccc cccccccc')).toBeTruthy()
  const asked = line.asked.filter(({ name }) => name === 'archive.write')
  expect(asked.map(({ input }) => input)).toMatchObject([{ stream, privileged: 'left-out' }])
})

test('to take in what is privileged is a choice with a warning', async () => {
  const { user, line } = await open({ written })
  await user.click(write().getByRole('radio', { name: '含める(社内の端末用)' }))
  expect(write().getByText(/組織の外には渡さないでください/)).toBeTruthy()
  await user.click(write().getByRole('button', { name: '書き出す' }))
  await screen.findByRole('region', { name: '書き出しました' })
  expect(line.asked.findLast(({ name }) => name === 'archive.write')?.input).toMatchObject({ privileged: 'included' })
})

test('in a browser the file is fetched and handed over by its name', async () => {
  const blobs: Blob[] = []
  const makes = { createObjectURL: (blob: Blob) => blobs.push(blob) && 'blob:x', revokeObjectURL: () => undefined }
  vi.stubGlobal('URL', Object.assign(URL, makes))
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { user, line } = await open({ written: { ...written, folder: null, ticket: 'out' }, content: 'PK-bytes' })
  await user.keyboard('w')
  expect(await write().findByText('ブラウザーのダウンロード先')).toBeTruthy()
  expect(names).toEqual(['出金の停止-2026-11-29-archive.zip'])
  expect(await blobs[0]?.text()).toBe('PK-bytes')
  expect(line.asked).toContainEqual({ name: 'archive.drop', input: { ticket: 'out' } })
})

test('where the person gives up nothing is said to have been written; a full disk is named', async () => {
  const { user, line } = await open({})
  await user.keyboard('w')
  await waitFor(() => expect(line.asked.some(({ name }) => name === 'archive.write')).toBe(true))
  expect(screen.queryByRole('region', { name: '書き出しました' })).toBeNull()
  expect(toasts.getState().shown).toEqual([])
  line.failNext('archive.write', { kind: 'refused', code: 'disk-full', params: { code: 'ENOSPC' } })
  await user.click(write().getByRole('button', { name: '書き出す' }))
  await waitFor(() => expect(toasts.getState().shown[0]?.text).toContain('ディスクに空きがありません'))
  expect(screen.queryByRole('region', { name: '書き出しました' })).toBeNull()
})

test('a sound archive says of what it is, and opens for reading', async () => {
  const { user, line } = await open({ report: sound, opened: [{ stream: 'archive:ticket', ticket: 'ticket', about }] })
  await choose(user)
  const result = within(await screen.findByRole('region', { name: '受領.zip' }))
  expect(result.getByText('改ざん・欠けはありません')).toBeTruthy()
  expect(result.getByText('42 件')).toBeTruthy()
  expect(result.getByText('1 件を除いたアーカイブです')).toBeTruthy()
  expect(result.getByText('2026-11-29 12:00 JST(Haltdesk 0.2.0)')).toBeTruthy()
  expect(result.getByText('01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef')).toBeTruthy()
  expect(result.getByRole('row', { name: /画面\.png — evidence\/bbbbbbbb… 4\.0 KB 一致/ })).toBeTruthy()
  await user.click(result.getByRole('button', { name: '閲覧専用で開く' }))
  await waitFor(() => expect(route.getState().at).toEqual({ screen: 'board', stream: 'archive:ticket' }))
  expect(line.asked.filter(({ name }) => name === 'archive.drop')).toEqual([])
})

test('taken into this console it says how much was new', async () => {
  const { user } = await open({ report: sound })
  await choose(user)
  await user.click(await screen.findByRole('button', { name: 'この端末に取り込む' }))
  expect(await check().findByText('取り込みました:新規 3 件、既知 0 件、証拠ファイル 1 個')).toBeTruthy()
  await user.click(check().getByRole('button', { name: 'この案件を開く' }))
  expect(route.getState().at).toEqual({ screen: 'board', stream: 'inc-1' })
})

test('one that was tampered with names the file first, and offers nothing', async () => {
  const { user } = await open({ report: tampered })
  await choose(user)
  const result = within(await screen.findByRole('region', { name: '受領.zip' }))
  expect(result.getByText('開けません')).toBeTruthy()
  expect(result.getAllByRole('row')[1]?.textContent).toBe('playbook.json88 KB中身が違う')
  expect(result.queryByRole('button', { name: '閲覧専用で開く' })).toBeNull()
  expect(result.queryByRole('button', { name: 'この端末に取り込む' })).toBeNull()
})

test('one that is refused says why in words, and the next file takes its place', async () => {
  const report = {
    ...tampered,
    fault: { code: 'bad-name' as const, params: { path: '../x' } },
    about: null,
    fingerprint: null,
    files: []
  }
  const { user, line } = await open({ report })
  await choose(user)
  expect(await check().findByText('フォルダーの外を指すなど、使えない名前のファイルがあります(../x)。')).toBeTruthy()
  await choose(user, '別.zip')
  await screen.findByRole('region', { name: '別.zip' })
  expect(line.asked).toContainEqual({ name: 'archive.drop', input: { ticket: 'ticket' } })
})

test('what only fits the manifest is told finding by finding', async () => {
  const findings: ArchiveReport['findings'] = [
    { code: 'broken-chain', params: { count: 2 } },
    { code: 'manifest-differs', params: { field: 'title' } }
  ]
  const { user } = await open({ report: { ...sound, sound: false, findings } })
  await choose(user)
  expect(await check().findByText('記録のつながりが 2 か所で切れています。書き換えか欠けがあります。')).toBeTruthy()
  expect(check().getByText('一覧の内容が記録と合いません(title)。')).toBeTruthy()
})
