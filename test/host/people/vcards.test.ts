import { expect, test } from 'vitest'
import { readAddressBook } from '../../../host/people/read-file.ts'
import { encodeShiftJis } from '../../../host/people/shift-jis.ts'
import { importContext } from '../../helpers/vocabulary.ts'

const card = (...lines: string[]) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`
const read = (text: string) => readAddressBook(Buffer.from(text), {}, importContext).reading
const draftOf = (text: string) => read(text).candidates[0]?.draft

test('vCard 3.0 of a telephone: preferred number first, labels of groups, phonetic names, no photo', () => {
  const draft = draftOf(
    card(
      'VERSION:3.0',
      'N:佐藤;花子;;;',
      'FN:佐藤 花子',
      'X-PHONETIC-LAST-NAME:サトウ',
      'X-PHONETIC-FIRST-NAME:ハナコ',
      'ORG:アルファ社;システム',
      'TITLE:システム部門代行1',
      'item1.TEL:03-1234-5678',
      'item1.X-ABLabel:_$!<Work>!$_',
      'TEL;TYPE=CELL,VOICE,pref:090-1111-2222',
      'TEL;TYPE=WORK,FAX:03-9999-9999',
      'EMAIL;TYPE=INTERNET,HOME:hanako@example.jp',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
      ' SkZJRg==',
      'NOTE:夜間可\\, 土日は',
      '  不可\\n二行目'
    )
  )
  expect(draft).toMatchObject({
    name: '佐藤 花子',
    reading: 'サトウ ハナコ',
    department: 'system',
    role: 'R-SYS-D1',
    numbers: [
      { kind: 'mobile', value: '090-1111-2222' },
      { kind: 'work', value: '03-1234-5678' }
    ],
    addresses: [{ kind: 'personal', value: 'hanako@example.jp' }],
    note: '夜間可, 土日は 不可\n二行目\nアルファ社'
  })
})

test('vCard 2.1 of an old telephone: quoted-printable over several lines in Shift_JIS, bare types, half-width reading', () => {
  const hex = (text: string) =>
    [...encodeShiftJis(text).bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
  const draft = draftOf(
    card(
      'VERSION:2.1',
      `N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:${hex('佐藤')};=\r\n${hex('花子')};;;`,
      `FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:${hex('佐藤 花子')}`,
      'SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:ｻﾄｳ;ﾊﾅｺ;;;',
      'TEL;CELL;VOICE:09011112222',
      'TEL;PREF;WORK:0312345678',
      'EMAIL;INTERNET:hanako@example.jp',
      `NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=0D=0Ab; c, =E5=A4=9C`
    )
  )
  expect(draft).toMatchObject({
    name: '佐藤 花子',
    reading: 'サトウ ハナコ',
    numbers: [
      { kind: 'work', value: '0312345678' },
      { kind: 'mobile', value: '09011112222' }
    ],
    note: 'a\nb; c, 夜'
  })
})

test('vCard 4.0: PREF counts, tel: URIs are numbers, SORT-AS is the reading', () => {
  const draft = draftOf(
    card(
      'VERSION:4.0',
      'FN:山田 太郎',
      'N;SORT-AS="やまだ,たろう":山田;太郎;;;',
      'TEL;VALUE=uri;PREF=2;TYPE=work:tel:+81-3-1234-5678',
      'TEL;VALUE=uri;PREF=1;TYPE="cell,voice":tel:+81-90-1111-2222',
      'LANG;PREF=1:ja',
      'TZ:Asia/Singapore'
    )
  )
  expect(draft).toMatchObject({
    reading: 'やまだ たろう',
    numbers: [
      { kind: 'mobile', value: '+81-90-1111-2222' },
      { kind: 'work', value: '+81-3-1234-5678' }
    ],
    languages: ['ja'],
    timeZone: 'Asia/Singapore'
  })
})

test('SORT-STRING is the reading of vCard 3.0; a card without a person goes by its company', () => {
  expect(draftOf(card('VERSION:3.0', 'FN:森', 'SORT-STRING:もり'))).toMatchObject({ name: '森', reading: 'もり' })
  expect(draftOf(card('VERSION:3.0', 'N:;;;;', 'ORG:ベータ社', 'TEL:110'))).toMatchObject({
    name: 'ベータ社',
    note: ''
  })
})

test('a broken line costs itself, a card that is not closed costs itself, the others are taken', () => {
  const text =
    card('VERSION:3.0', 'FN:一', 'TEL;TYPE="x:1', 'a line that is none', 'TEL:090-1111-1111') +
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:二\r\n' +
    card('VERSION:3.0', 'TEL:090-3333-3333') +
    card('VERSION:3.0', 'FN:四', 'TEL:090-4444-4444')
  const { candidates, findings, rows } = read(text)
  expect(rows).toBe(4)
  expect(candidates.map(({ row, draft }) => [row, draft.name])).toEqual([
    [1, '一'],
    [4, '四']
  ])
  expect(findings.map(({ row, level, code }) => [row, level, code])).toEqual([
    [1, 'changed', 'lines-broken'],
    [2, 'refused', 'card-broken'],
    [3, 'refused', 'no-name']
  ])
})
