import { contactsAsTable } from '../../shared/people/export/table.ts'
import type { VcardNames } from '../../shared/people/export/vcard.ts'
import type { ContactDraft } from '../../shared/people/person.ts'
import { writeCsv } from './csv.ts'
import { encodeShiftJis } from './shift-jis.ts'
import { writeVcards } from './vcard/write.ts'

/** The forms in which contacts leave. */
export type BookFormat = 'csv' | 'vcard-4.0' | 'vcard-3.0'

/** A file of contacts. `lost` are the characters that Shift_JIS cannot hold. */
export type BookFile = { readonly bytes: Uint8Array; readonly lost: readonly string[] }

/** Writes contacts as a file: a table in UTF-8 with its mark (Excel needs it) or Shift_JIS, a vCard file in UTF-8. */
export function writeAddressBook(
  contacts: readonly ContactDraft[],
  format: BookFormat,
  encoding: 'utf-8-bom' | 'shift_jis',
  names: VcardNames
): BookFile {
  if (format !== 'csv') {
    const text = writeVcards(contacts, format === 'vcard-4.0' ? '4.0' : '3.0', names)
    return { bytes: Buffer.from(text), lost: [] }
  }
  const text = writeCsv(contactsAsTable(contacts))
  if (encoding === 'utf-8-bom') return { bytes: Buffer.from(`\ufeff${text}`), lost: [] }
  return encodeShiftJis(text)
}
