import type { ImportContext } from '../../shared/people/import/compose.ts'
import type { ImportReading, Table } from '../../shared/people/import/table.ts'
import { guessMapping, readTable } from '../../shared/people/import/table.ts'
import type { Mapping } from '../../shared/people/import/target.ts'
import { readVcardRows } from '../../shared/people/import/vcard.ts'
import { readCsv } from './csv.ts'
import type { Encoding } from './decode.ts'
import { decodeText } from './decode.ts'
import { readVcards } from './vcard/read.ts'

/** An address book as it was read. `table` is null for a vCard file, which has no columns to map. */
export type AddressBook = {
  readonly format: 'csv' | 'vcard'
  readonly encoding: Encoding
  readonly charactersLost: number
  readonly table: Table | null
  readonly mapping: Mapping
  readonly reading: ImportReading
}

/** What may be said about a file instead of being found out. */
export type Told = { readonly encoding?: Encoding | undefined; readonly mapping?: Mapping | undefined }

/** Reads the bytes of an address book. What it is shows in its first words, whatever its name says. */
export function readAddressBook(bytes: Uint8Array, told: Told, context: ImportContext): AddressBook {
  const { text, encoding, lost } = decodeText(bytes, told.encoding)
  const found = { encoding, charactersLost: lost }
  if (/^\ufeff?\s*BEGIN:VCARD/i.test(text)) {
    const { cards, broken } = readVcards(text)
    return { format: 'vcard', ...found, table: null, mapping: [], reading: readVcardRows(cards, broken, context) }
  }
  const table = readCsv(text)
  const mapping = told.mapping ?? guessMapping(table.headings)
  return { format: 'csv', ...found, table, mapping, reading: readTable(table, mapping, context) }
}
