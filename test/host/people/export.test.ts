import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../host/people/decode.ts'
import { readAddressBook } from '../../../host/people/read-file.ts'
import { encodeShiftJis } from '../../../host/people/shift-jis.ts'
import type { BookFormat } from '../../../host/people/write-file.ts'
import { writeAddressBook } from '../../../host/people/write-file.ts'
import { readNumber } from '../../../shared/people/number.ts'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { emptyDraft, weekdays } from '../../../shared/people/person.ts'
import { tidyLine, tidyNote } from '../../../shared/people/plain-text.ts'
import { importContext } from '../../helpers/vocabulary.ts'

const names = { department: (id: string) => id, role: (id: string) => id }
type Form = readonly [BookFormat, 'utf-8-bom' | 'shift_jis']
const forms: readonly Form[] = [
  ['csv', 'utf-8-bom'],
  ['csv', 'shift_jis'],
  ['vcard-4.0', 'utf-8-bom'],
  ['vcard-3.0', 'utf-8-bom']
]

const full: ContactDraft = {
  name: '佐藤 花子',
  reading: 'さとう はなこ',
  department: 'system',
  role: 'R-SYS-H',
  deputyOrder: 2,
  external: true,
  numbers: [
    { kind: 'other', value: '+81 90-1111-2222' },
    { kind: 'mobile', value: '090-3333-4444 内線12' },
    { kind: 'home', value: '03-1234-5678' }
  ],
  addresses: [
    { kind: 'personal', value: 'hanako@example.jp' },
    { kind: 'work', value: 'sato@example.co.jp' },
    { kind: 'other', value: 'x@example.jp' }
  ],
  hours: { days: ['mon', 'wed', 'sun'], from: '22:00', to: '06:00' },
  timeZone: 'America/New_York',
  languages: ['ja', 'en', 'zh-Hant'],
  absences: [
    { from: '2026-12-29', to: '2027-01-03' },
    { from: '2027-02-01', to: '2027-02-01' }
  ],
  verifiedOn: '2026-11-01',
  note: '=1+1\n二行目, "引用"; \\ と \\n と \\; 終'
}

const line = (max: number) => fc.string({ unit: 'grapheme', maxLength: max }).map(tidyLine)
const some = <T>(values: readonly T[]) => fc.constantFrom(...values)
const number = fc
  .string({ unit: fc.constantFrom(...Array.from('0123456789+-() #')), minLength: 3, maxLength: 20 })
  .map((text) => readNumber(text).value)
  .filter((value) => value !== null)
const draft: fc.Arbitrary<ContactDraft> = fc.record({
  name: line(40).filter((name) => name !== '' && !name.includes(' ')),
  reading: line(40),
  department: some(['', 'system', 'legal']),
  role: some(['', 'R-LG-H', 'R-IC']),
  deputyOrder: some([null, 1, 9]),
  external: fc.boolean(),
  numbers: fc.uniqueArray(fc.record({ kind: some(['mobile', 'work', 'home', 'other'] as const), value: number }), {
    maxLength: 4,
    selector: ({ value }) => value
  }),
  addresses: fc.uniqueArray(
    fc.record({ kind: some(['work', 'personal', 'other'] as const), value: fc.emailAddress() }),
    {
      maxLength: 3,
      selector: ({ value }) => value
    }
  ),
  hours: fc.option(
    fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      from: some(['00:00', '09:30']),
      to: some(['18:00', '23:59'])
    })
  ),
  timeZone: some(['Asia/Tokyo', 'UTC', 'America/New_York']),
  languages: fc.subarray(['ja', 'en', 'ko']),
  absences: fc.array(fc.constant({ from: '2026-01-01', to: '2026-01-05' }), { maxLength: 3 }),
  verifiedOn: some([null, '2026-11-01']),
  note: fc.string({ unit: 'grapheme', maxLength: 60 }).map(tidyNote)
})

/** A contact of the tree has the department of its role where it says none: so that comparing is fair. */
const settled = (contact: ContactDraft): ContactDraft => ({
  ...contact,
  department: contact.department || { 'R-LG-H': 'legal', 'R-IC': 'command', '': '' }[contact.role]!
})

const roundTrip = (contacts: readonly ContactDraft[], [format, encoding]: Form) => {
  const { bytes, lost } = writeAddressBook(contacts, format, encoding, names)
  const { reading } = readAddressBook(bytes, {}, importContext)
  expect(
    reading.findings.filter(({ code }) => !['number-zero-lost', 'formula-as-text', 'characters-lost'].includes(code))
  ).toEqual([])
  return { contacts: reading.candidates.map((candidate) => candidate.draft), lost }
}

test.each(forms)('a contact with everything filled in comes back as it left: %s %s', (...form) => {
  expect(roundTrip([full, { ...emptyDraft('Asia/Tokyo'), name: '森' }], form)).toEqual({
    contacts: [full, { ...emptyDraft('Asia/Tokyo'), name: '森' }],
    lost: []
  })
})

test.each(forms.filter(([, encoding]) => encoding === 'utf-8-bom'))(
  'any contact comes back as it left: %s',
  (...form) => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 5 }), (contacts) => {
        expect(roundTrip(contacts, form).contacts).toEqual(contacts.map(settled))
      })
    )
  }
)

test('no cell of an exported table starts a formula in a spreadsheet', () => {
  const { bytes } = writeAddressBook([{ ...full, name: '=cmd()', note: '@SUM(A1)' }], 'csv', 'utf-8-bom', names)
  const { text } = decodeText(bytes)
  expect(text).toContain("'=cmd()")
  expect(text).toContain("'+81 90-1111-2222")
  expect(text).not.toMatch(/(^|[,"\n])[=+@]/)
})

test('Shift_JIS says which characters it cannot hold, and writes the wave dash of a Mac as Windows does', () => {
  const { bytes, lost } = encodeShiftJis('髙﨑〜−①㈱ｶﾅ😀𠮷é')
  expect(lost).toEqual(['😀', '𠮷', 'é'])
  expect(new TextDecoder('shift_jis').decode(bytes)).toBe('髙﨑～－①㈱ｶﾅ〓〓〓')
})

test('every character that Shift_JIS has, but for those that a company made up, is written as it is read', () => {
  const decoder = new TextDecoder('shift_jis')
  const codes = Array.from({ length: 0xfcfc - 0x8140 + 1 }, (_, index) => index + 0x8140)
  const characters = codes
    .map((code) => decoder.decode(Uint8Array.of(code >> 8, code & 0xff)))
    .filter((text) => /^[^\p{Co}\ufffd]$/u.test(text))
  expect(new Set(characters).size).toBeGreaterThan(7000)
  const text = characters.join('').normalize('NFC')
  const { bytes, lost } = encodeShiftJis(text)
  expect(lost).toEqual([])
  expect(decoder.decode(bytes).normalize('NFC')).toBe(text)
})
