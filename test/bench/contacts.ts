import { readAddressBook } from '../../host/people/read-file.ts'
import { writeAddressBook } from '../../host/people/write-file.ts'
import type { ContactDraft } from '../../shared/people/person.ts'
import { emptyDraft } from '../../shared/people/person.ts'
import { importContext } from '../helpers/vocabulary.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded, timed } from './measure.ts'

const CONTACTS = 50_000
const RUNS = 3
const names = { department: (id: string) => id, role: (id: string) => id }

/** 50,000 contacts read from a table in Shift_JIS, against the same contacts as vCard. */
export function measureContacts(): Measure[] {
  const contacts = Array.from({ length: CONTACTS }, (_, index) => contactOf(index))
  const table = writeAddressBook(contacts, 'csv', 'shift_jis', names).bytes
  const cards = writeAddressBook(contacts, 'vcard-4.0', 'utf-8-bom', names).bytes
  const reading = (bytes: Uint8Array) => {
    const { candidates } = readAddressBook(bytes, {}, importContext).reading
    if (candidates.length !== CONTACTS) throw new Error(`${candidates.length} of ${CONTACTS} were read`)
  }
  const samples = Array.from({ length: RUNS }, () => timed(() => reading(table)))
  const value = percentile(samples, 0.5)
  return [
    {
      measure: 'contacts',
      value: rounded(value),
      unit: 'ms',
      stat: 'median',
      n: CONTACTS,
      budget: 5_000,
      against: 'the same contacts as vCard 4.0',
      ratio: rounded(timed(() => reading(cards)) / value)
    }
  ]
}

function contactOf(index: number): ContactDraft {
  return {
    ...emptyDraft('Asia/Tokyo'),
    name: `佐藤 ${index}`,
    reading: 'サトウ',
    department: 'system',
    role: 'R-SYS-H',
    numbers: [{ kind: 'mobile', value: `090-${String(index).padStart(8, '0')}` }],
    addresses: [{ kind: 'work', value: `sato${index}@example.jp` }],
    note: `=メモ${index}`
  }
}
