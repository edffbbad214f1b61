import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openSystemVault } from '../../../electron/vault.ts'
import { openJournal } from '../../../host/journal.ts'
import { dispatch } from '../../../shared/bridge/dispatch.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { emptyDraft } from '../../../shared/people/person.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import type { TestHost } from '../../helpers/host.ts'
import { testHost } from '../../helpers/host.ts'
import { newStorage } from '../../helpers/system-storage.ts'

const sato: ContactDraft = {
  ...emptyDraft('Asia/Tokyo'),
  name: '佐藤 花子',
  reading: 'さとう はなこ',
  department: 'system',
  role: 'R-SYS-H',
  numbers: [
    { kind: 'mobile', value: '090-1111-2222' },
    { kind: 'work', value: '03-1234-5678' }
  ],
  addresses: [{ kind: 'work', value: 'hanako@example.jp' }],
  note: '夜間可'
}
const add = async (host: TestHost, draft = sato) => (await host.get('people.save', { id: null, draft })).id
const orgEvents = async (host: TestHost) => (await host.get('stream.read', { stream: 'org' })).events
const asUser = (user: string) => () => openSystemVault(newStorage({ user }), 'darwin')

test('a saved contact is listed with its numbers masked', async () => {
  const host = await testHost()
  const id = await add(host)
  const { note: _, ...rest } = sato
  const { protection, lockedKeys, contacts } = await host.get('people.list', {})
  expect({ protection, lockedKeys }).toEqual({ protection: 'none', lockedKeys: 0 })
  expect(contacts).toEqual([
    {
      ...rest,
      id,
      retired: false,
      locked: false,
      numbers: [
        { kind: 'mobile', value: '090-••••-2222' },
        { kind: 'work', value: '03-1•••-5678' }
      ],
      addresses: [{ kind: 'work', value: 'h•••@example.jp' }],
      hasNote: true
    }
  ])
})

test('a number is shown to whoever says who they are, and it is recorded who saw what', async () => {
  const host = await testHost()
  const id = await add(host)
  expect(await host.get('people.reveal', { id, field: 'numbers', why: 'call' })).toEqual({ numbers: sato.numbers })
  expect(await host.get('people.reveal', { id, field: 'all', why: 'edit' })).toMatchObject({ note: '夜間可' })
  const shown = (await orgEvents(host)).filter(({ type }) => type === 'contact.shown')
  expect(shown.map(({ actor, data }) => [actor.person, data])).toEqual([
    ['佐藤', { contact: id, field: 'numbers', why: 'call' }],
    ['佐藤', { contact: id, field: 'all', why: 'edit' }]
  ])
  const nobody = await testHost({ folder: freshFolder(), person: '' })
  expect(await nobody.ask('people.reveal', { id, field: 'numbers', why: 'call' })).toMatchObject({
    fault: { code: 'no-such-contact' }
  })
  expect(await nobody.ask('people.save', { id: null, draft: sato })).toMatchObject({ fault: { code: 'who-are-you' } })
})

test('a contact is changed, verified and retired; what did not change is no change', async () => {
  const host = await testHost()
  const id = await add(host)
  expect(await host.ask('people.save', { id, draft: sato })).toMatchObject({ fault: { code: 'already-so' } })
  await host.get('people.save', { id, draft: { ...sato, name: '佐藤 華子' } })
  await host.get('people.verify', { id, on: '2026-01-05' })
  expect(await host.ask('people.save', { id, draft: { ...sato, role: 'R-NONE' } })).toMatchObject({
    fault: { code: 'no-such-role' }
  })
  await host.get('people.retire', { id, reason: '退職' })
  expect((await host.get('people.list', {})).contacts).toMatchObject([
    { name: '佐藤 華子', verifiedOn: '2026-01-05', retired: true }
  ])
})

test('after a restart everything is there; on another machine it is locked, kept and still knows its role', async () => {
  const folder = freshFolder()
  const first = await testHost({ folder, openVault: asUser('sato') })
  const id = await add(first)
  expect((await first.get('people.list', {})).protection).toBe('os')
  await first.host.close()

  const elsewhere = await testHost({ folder, openVault: asUser('mori') })
  const { lockedKeys, contacts } = await elsewhere.get('people.list', {})
  expect(lockedKeys).toBe(1)
  expect(contacts).toMatchObject([
    { id, locked: true, name: '', role: 'R-SYS-H', numbers: [{ value: '' }, { value: '' }] }
  ])
  expect(await elsewhere.ask('people.reveal', { id, field: 'numbers', why: 'call' })).toMatchObject({
    fault: { code: 'contact-locked' }
  })
  await elsewhere.get('people.save', { id: null, draft: { ...sato, name: '森' } })
  expect(await elsewhere.get('people.export', { format: 'csv', encoding: 'utf-8-bom', language: 'ja' })).toMatchObject({
    count: 1,
    locked: 1
  })
  await elsewhere.host.close()

  const again = await testHost({ folder, openVault: asUser('sato') })
  expect((await again.get('people.list', {})).contacts).toMatchObject([{ name: '佐藤 花子' }, { locked: true }])
})

test('printing gives the clear values and is recorded', async () => {
  const host = await testHost()
  const id = await add(host)
  const { contacts } = await host.get('people.print', { ids: [id, 'c-none'], what: 'call-sheets' })
  expect(contacts).toEqual([
    { id, name: sato.name, reading: sato.reading, numbers: sato.numbers, addresses: sato.addresses, note: sato.note }
  ])
  expect((await orgEvents(host)).at(-1)).toMatchObject({
    type: 'contact.printed',
    data: { contacts: [id], what: 'call-sheets' }
  })
})

test('export is recorded, and the file of one installation opens in another', async () => {
  const host = await testHost()
  await add(host, { ...sato, note: '髙﨑 😀' })
  const { content, lost, count } = await host.get('people.export', {
    format: 'csv',
    encoding: 'shift_jis',
    language: 'ja'
  })
  expect({ lost: lost.characters, count, who: lost.contacts.length }).toEqual({ lost: ['😀'], count: 1, who: 1 })
  expect((await orgEvents(host)).at(-1)).toMatchObject({
    type: 'contact.exported',
    data: { count: 1, format: 'csv', encoding: 'shift_jis' }
  })
  const other = await testHost()
  const choices: [] = []
  expect(await other.get('people.importCommit', { fileName: 'a.csv', content, choices })).toMatchObject({
    added: 1,
    findings: []
  })
  expect((await other.get('people.list', {})).contacts).toMatchObject([{ name: '佐藤 花子', role: 'R-SYS-H' }])
})

test('nothing personal is in the data folder, the journal, a thrown error or a refusal', async () => {
  const folder = freshFolder()
  const journal = openJournal(folder)
  const heard: string[] = []
  const host = await testHost({ folder, onError: (error, where) => journal.note(where, error) })
  const canary: ContactDraft = {
    ...sato,
    name: 'CANARYNAME',
    reading: 'CANARYREADING',
    numbers: [{ kind: 'mobile', value: '090-7788-9900' }],
    addresses: [{ kind: 'work', value: 'canaryaddress@example.jp' }],
    note: 'CANARYNOTE'
  }
  const secret = /CANARYNAME|CANARYREADING|7788|canaryaddress|CANARYNOTE/i
  const id = await add(host, canary)
  const content = Buffer.from(`氏名,携帯電話,メモ\nCANARYNAME,090-7788-9900,CANARYNOTE\n"CANARYNAME\n`).toString(
    'base64'
  )
  await host.get('people.importCommit', { fileName: 'CANARYNAME.csv', content, choices: [{ row: 2, choice: 'add' }] })
  await host.get('people.reveal', { id, field: 'all', why: 'check' })
  await host.get('people.print', { ids: [id], what: 'list' })
  const ask = async (name: string, input: unknown) => {
    const reply = await dispatch(host.host.handlers, name, input, (error) => {
      journal.note(`request ${name}`, error)
      heard.push(error instanceof Error ? `${error.message}${error.stack}` : String(error))
    })
    if (!reply.ok) heard.push(JSON.stringify(reply))
  }
  await ask('people.save', { id, draft: canary })
  await ask('people.save', { id, draft: { ...canary, role: 'CANARY' } })
  await ask('people.save', { id, draft: { ...canary, numbers: 'CANARYNAME' } })
  await ask('people.save', { id: null, draft: { ...canary, CANARYNAME: 1 } })
  fs.rmSync(path.join(folder, 'vault.key'))
  await host.host.close()
  const broken = await testHost({
    folder,
    openVault: () => Promise.reject(new Error('keychain')),
    onError: (error, where) => journal.note(where, error)
  })
  await dispatch(broken.host.handlers, 'people.list', {}, (error) => journal.note('request people.list', error))
  await broken.host.close()

  expect(heard.length).toBeGreaterThan(2)
  expect(heard.join('\n')).not.toMatch(secret)
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    expect(fs.readFileSync(path.join(entry.parentPath, entry.name)).toString('latin1'), entry.name).not.toMatch(secret)
  }
})
