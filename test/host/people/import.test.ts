import { expect, test } from 'vitest'
import { contactDraftSchema, emptyDraft } from '../../../shared/people/person.ts'
import { testHost } from '../../helpers/host.ts'

const file = (text: string | Uint8Array) => ({
  fileName: 'a.csv',
  content: Buffer.from(text as string).toString('base64')
})
const commit = (text: string | Uint8Array, choices: { row: number; choice: 'add' | 'skip' | 'replace' }[] = []) => ({
  ...file(text),
  choices
})

test('a preview shows columns, guess and masked rows, and changes nothing', async () => {
  const host = await testHost()
  const preview = await host.get('people.importPreview', file('氏名,携帯電話,謎\n佐藤,090-1111-2222,x\n森,,y\n'))
  expect(preview).toMatchObject({
    format: 'csv',
    encoding: 'utf-8',
    rows: 2,
    readable: 2,
    columns: [
      { heading: '氏名', target: 'name', sample: '佐藤•••' },
      { heading: '携帯電話', target: 'mobile-phone', sample: '090-••••-2222' },
      { heading: '謎', target: 'ignore' }
    ],
    preview: [
      { row: 2, contact: { name: '佐藤', numbers: [{ value: '090-••••-2222' }] } },
      { row: 3, contact: { name: '森', numbers: [] } }
    ]
  })
  expect((await host.get('people.list', {})).contacts).toEqual([])
  const mapped = await host.get('people.importPreview', {
    ...file('氏名,携帯電話,謎\n佐藤,090-1111-2222,x\n'),
    mapping: ['name', 'work-phone', 'note']
  })
  expect(mapped.preview[0]?.contact).toMatchObject({ numbers: [{ kind: 'work' }], hasNote: true })
})

test('every row is taken or named: formulas, emoji, half-width kana, missing and extra cells, an open quote', async () => {
  const host = await testHost()
  const text = [
    '氏名,ふりがな,携帯電話,メモ',
    '=cmd|calc!A0,,+81-90-1111-2222,=1+1',
    '😀 絵文字,ﾊﾝｶｸ,０９０−３３３３−４４４４,',
    ',,090-5555-6666,名無し',
    '短い',
    '長い,,,メモ,余り1,余り2',
    '"閉じない,x,090-7777-8888,',
    '最後,さいご,090-9999-0000,"二行\n目"',
    `${'長'.repeat(121)},,,`
  ].join('\n')
  const report = await host.get('people.importCommit', commit(text))
  expect(report).toMatchObject({ added: 5, replaced: 0, skipped: 0 })
  expect(report.findings.map(({ row, level, code, field }) => [row, level, code, field])).toEqual([
    [2, 'changed', 'formula-as-text', 'name'],
    [4, 'refused', 'no-name', 'name'],
    [6, 'changed', 'columns-extra', 'note'],
    [7, 'refused', 'quotes-broken', ''],
    [9, 'refused', 'too-long', 'name']
  ])
  const { contacts } = await host.get('people.list', {})
  expect(contacts.map(({ name }) => name)).toEqual(['=cmd|calc!A0', '😀 絵文字', '短い', '長い', '最後'])
  const { note } = await host.get('people.reveal', { id: contacts[3]?.id ?? '', field: 'note', why: 'check' })
  expect(note).toBe('メモ\n余り1\n余り2')
})

test('a file without a single column that is known, without rows, or of noise is answered, not failed', async () => {
  const host = await testHost()
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
  for (const content of ['', '\n\n', 'x', '\ufeff', 'BEGIN:VCARD', 'a,b,c\n', noise, '"', '"""\n"']) {
    expect(await host.ask('people.importPreview', file(content))).toMatchObject({ ok: true })
    expect(await host.ask('people.importCommit', commit(content, []))).toMatchObject({ ok: true })
  }
})

test('the same person is not taken twice unless somebody says so; a namesake is taken and pointed out', async () => {
  const host = await testHost()
  const here = {
    ...emptyDraft('Asia/Tokyo'),
    name: '佐藤 花子',
    role: 'R-SYS-H',
    numbers: [{ kind: 'mobile' as const, value: '+81 90-1111-2222' }]
  }
  const { id } = await host.get('people.save', { id: null, draft: contactDraftSchema.parse(here) })
  const text =
    '氏名,携帯電話,メモ\n佐藤花子,09011112222,新\n佐藤 花子,090-3333-4444,\n森,090-5555-6666,\n森,090-5555-6666,\n'
  const { duplicates } = await host.get('people.importPreview', file(text))
  expect(duplicates).toEqual([
    { row: 2, likeness: 'same', ofRow: null, ofId: id },
    { row: 3, likeness: 'name', ofRow: null, ofId: id },
    { row: 5, likeness: 'same', ofRow: 4, ofId: null }
  ])
  const report = await host.get('people.importCommit', commit(text, [{ row: 2, choice: 'replace' }]))
  expect(report).toMatchObject({ added: 2, replaced: 1, skipped: 1 })
  const { contacts } = await host.get('people.list', {})
  expect(contacts.map(({ name, role, hasNote }) => [name, role, hasNote])).toEqual([
    ['佐藤花子', 'R-SYS-H', true],
    ['佐藤 花子', '', false],
    ['森', '', false]
  ])
})

test('50,000 rows are taken or named, none lost', async () => {
  const host = await testHost()
  const rows = Array.from({ length: 50_000 }, (_, index) =>
    index % 1000 === 999 ? ',,,' : `佐藤 ${index},ｻﾄｳ,090-${String(index).padStart(8, '0')},=メモ${index}`
  )
  const text = `氏名,ふりがな,携帯電話,メモ\n${rows.join('\n')}\n`
  const preview = await host.get('people.importPreview', file(text))
  expect(preview).toMatchObject({ rows: 49_950, readable: 49_950, duplicates: [] })
  expect(preview.preview).toHaveLength(50)
  expect(await host.get('people.importCommit', commit(text))).toMatchObject({ added: 49_950 })
  expect((await host.get('people.list', {})).contacts).toHaveLength(49_950)
}, 60_000)

test('a file that mixes encodings is refused with the line, nothing of it is taken, and a person may say which it is', async () => {
  const host = await testHost()
  const sato = Buffer.from([0x8d, 0xb2, 0x93, 0xa1])
  const mixed = Buffer.concat([Buffer.from('氏名,携帯電話\n森 花,090-1111-2222\n'), sato, Buffer.from(',090\n')])
  const refused = { ok: false, fault: { kind: 'refused', code: 'encodings-mixed', params: { line: 3 } } }
  expect(await host.ask('people.importPreview', file(mixed))).toEqual(refused)
  expect(await host.ask('people.importCommit', commit(mixed))).toEqual(refused)
  expect((await host.get('people.list', {})).contacts).toEqual([])
  expect(await host.get('people.importPreview', { ...file(mixed), encoding: 'utf-8' })).toMatchObject({
    encoding: 'utf-8',
    rows: 2
  })
})
