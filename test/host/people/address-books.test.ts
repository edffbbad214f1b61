import { expect, test } from 'vitest'
import { readAddressBook } from '../../../host/people/read-file.ts'
import { encodeShiftJis } from '../../../host/people/shift-jis.ts'
import { importContext } from '../../helpers/vocabulary.ts'

const read = (text: string) => readAddressBook(Buffer.from(text), {}, importContext)
const only = (text: string) => {
  const { reading } = read(text)
  expect(reading.candidates).toHaveLength(1)
  return { draft: reading.candidates[0]!.draft, findings: reading.findings }
}
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',')

test('Google Contacts, as exported until 2024', () => {
  const { draft } = only(
    'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department\n' +
      '佐藤 花子,花子,,佐藤,,ハナコ,,サトウ,夜間可,ja,,* myContacts,* Work,sato@example.co.jp ::: hanako@example.jp,Mobile,090-1111-2222 ::: 080-3333-4444,Work,03-1234-5678,,アルファ社,システム部門責任者,システム'
  )
  expect(draft).toMatchObject({
    name: '佐藤 花子',
    reading: 'サトウ ハナコ',
    department: 'system',
    role: 'R-SYS-H',
    languages: ['ja'],
    numbers: [
      { kind: 'mobile', value: '090-1111-2222' },
      { kind: 'mobile', value: '080-3333-4444' },
      { kind: 'work', value: '03-1234-5678' }
    ],
    addresses: [
      { kind: 'work', value: 'sato@example.co.jp' },
      { kind: 'work', value: 'hanako@example.jp' }
    ],
    note: '夜間可\nアルファ社'
  })
})

test('Google Contacts, as exported now', () => {
  const { draft, findings } = only(
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n' +
      'John,Q,Public,,,,,,,,Public LLC,Director,Sales,,"two\nlines",,* myContacts,* Home,john@example.com,Mobile,+44 20 7946 0000'
  )
  expect(draft).toMatchObject({
    name: 'John Q Public',
    role: '',
    numbers: [{ kind: 'mobile', value: '+44 20 7946 0000' }],
    addresses: [{ kind: 'personal', value: 'john@example.com' }],
    note: 'two\nlines\nSales\nDirector\nPublic LLC'
  })
  expect(findings.map(({ row, code }) => [row, code])).toEqual([
    [2, 'department-unknown'],
    [2, 'role-unknown']
  ])
})

test('Outlook in English', () => {
  const { draft } = only(
    `${quoted(['Title', 'First Name', 'Middle Name', 'Last Name', 'Suffix', 'Company', 'Department', 'Job Title', 'Business Fax', 'Business Phone', 'Home Phone', 'Mobile Phone', 'E-mail Address', 'E-mail 2 Address', 'Notes'])}\r\n` +
      quoted([
        '',
        'Aiko',
        '',
        'Mori',
        '',
        '',
        'Legal',
        'Legal head',
        '03-9',
        '03-1111-2222',
        '',
        '080-1111-2222',
        'mori@example.com',
        '',
        ''
      ])
  )
  expect(draft).toMatchObject({
    name: 'Aiko Mori',
    department: 'legal',
    role: 'R-LG-H',
    numbers: [
      { kind: 'work', value: '03-1111-2222' },
      { kind: 'mobile', value: '080-1111-2222' }
    ],
    addresses: [{ kind: 'work', value: 'mori@example.com' }]
  })
})

test('Outlook in Japanese, in Shift_JIS with half-width kana', () => {
  const text =
    `${quoted(['肩書き', '名', 'ミドル ネーム', '姓', '敬称', '会社名', '部署', '役職', '会社 FAX', '会社電話', '会社電話 2', '自宅電話', '携帯電話', 'メモ', '姓フリガナ', '電子メール アドレス', '電子メール 2 アドレス', '名前フリガナ'])}\r\n` +
    `${quoted(['', '太郎', '', '髙橋', '', '', '広報部門', '広報部門責任者', '', '03-1111-2222', '', '', '０９０−１１１１−２２２２', '', 'ﾀｶﾊｼ', 'taro@example.jp', '', 'ﾀﾛｳ'])}\r\n`
  const { encoding, charactersLost, reading } = readAddressBook(encodeShiftJis(text).bytes, {}, importContext)
  expect({ encoding, charactersLost }).toEqual({ encoding: 'shift_jis', charactersLost: 0 })
  expect(reading.candidates[0]?.draft).toMatchObject({
    name: '髙橋 太郎',
    reading: 'タカハシ タロウ',
    department: 'pr',
    role: 'R-PR-H',
    numbers: [
      { kind: 'work', value: '03-1111-2222' },
      { kind: 'mobile', value: '090-1111-2222' }
    ]
  })
})

test.each([
  ['utf-8', (text: string) => Buffer.from(text)],
  ['utf-8-bom', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['utf-16be', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['shift_jis', (text: string) => encodeShiftJis(text).bytes]
] as const)('%s is found out by itself', (encoding, write) => {
  const book = readAddressBook(
    write('氏名,ふりがな,携帯電話\r\n佐藤 花子,さとう はなこ,090-1111-2222\r\n'),
    {},
    importContext
  )
  expect(book.encoding).toBe(encoding)
  expect(book.reading.candidates[0]?.draft).toMatchObject({ name: '佐藤 花子', reading: 'さとう はなこ' })
})

test('UTF-16 without a mark, as some tools write it, is found out too', () => {
  const bytes = Buffer.from('name,phone\r\n佐藤,090-1111-2222\r\n', 'utf16le')
  expect(readAddressBook(bytes, {}, importContext)).toMatchObject({ encoding: 'utf-16le', charactersLost: 0 })
})

test('a file read in the wrong encoding says how many characters were lost, and may be read again in another', () => {
  const bytes = encodeShiftJis('氏名,携帯電話\r\n佐藤,090-1111-2222\r\n').bytes
  const wrong = readAddressBook(bytes, { encoding: 'utf-8' }, importContext)
  expect(wrong.charactersLost).toBeGreaterThan(0)
  expect(readAddressBook(bytes, { encoding: 'shift_jis' }, importContext).reading.candidates[0]?.draft.name).toBe(
    '佐藤'
  )
})

test('a file without known headings is read by whatever mapping a person gives', () => {
  const bytes = Buffer.from('A;B;C\nSato;090-1111-2222;x\n')
  expect(readAddressBook(bytes, {}, importContext).mapping).toEqual(['name', 'ignore', 'ignore'])
  const mapped = readAddressBook(bytes, { mapping: ['name', 'mobile-phone', 'note'] }, importContext)
  expect(mapped.reading.candidates[0]?.draft).toMatchObject({ name: 'Sato', numbers: [{ kind: 'mobile' }], note: 'x' })
})

test('a value that does not fit its field goes to the note, and the report names row and field, never the value', () => {
  const { draft, findings } = only(
    '氏名,携帯電話,メール,曜日,始業,終業,タイムゾーン,言語,不在,確認日,代行,社外\n佐藤,CANARY-番号,CANARY-mail,CANARYの日,9,18,CANARY/Zone,CANARY!,CANARY期間,CANARY日,CANARY代,CANARY外\n'
  )
  expect(draft.note.match(/CANARY/g)).toHaveLength(9)
  expect(findings.map(({ field }) => field).toSorted()).toEqual(
    [
      'absences',
      'addresses',
      'deputyOrder',
      'external',
      'hours',
      'languages',
      'numbers',
      'timeZone',
      'verifiedOn'
    ].toSorted()
  )
  expect(JSON.stringify(findings)).not.toContain('CANARY')
})

test('hours, absences and dates are read as people write them', () => {
  const { draft } = only(
    '氏名,曜日,始業,終業,言語,不在,確認日,代行\n佐藤,月-金,9:00,1730,日本語 English,2026/12/29~2027/1/3、2027-02-01,2026年11月1日,代行2\n'
  )
  expect(draft).toMatchObject({
    hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' },
    languages: ['ja', 'en'],
    absences: [
      { from: '2026-12-29', to: '2027-01-03' },
      { from: '2027-02-01', to: '2027-02-01' }
    ],
    verifiedOn: '2026-11-01',
    deputyOrder: 2
  })
})
