import { readNumber } from '../number.ts'
import { tidyLine, tidyNote } from '../plain-text.ts'
import type { ContactDraft } from '../person.ts'
import { contactDraftSchema, emptyDraft } from '../person.ts'
import { composeName } from './compose-name.ts'
import { composePlace } from './compose-place.ts'
import { composeTimes } from './compose-times.ts'
import type { Leftovers } from './leftovers.ts'
import type { RawContact } from './raw-contact.ts'
import type { Finding } from './report.ts'
import { changedRow, refusedRow } from './report.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What an import goes by: the playbook's words, and the zone of those who have none of their own. */
export type ImportContext = { readonly vocabulary: Vocabulary; readonly timeZone: string }

/** What became of one row: the draft it makes, null where it was refused, and everything to know about it. */
export type Composed = { readonly draft: ContactDraft | null; readonly findings: readonly Finding[] }

/** Reads what a row or a card says. A value that does not fit its field is kept in the note: nothing is lost silently. */
export function compose(row: number, raw: RawContact, context: ImportContext): Composed {
  const findings: Finding[] = []
  const notes = [...raw.notes]
  const left: Leftovers = {
    keep(code, field, value = '') {
      findings.push(changedRow(row, code, field))
      if (value !== '') notes.push(value)
    },
    note: (value) => void notes.push(value)
  }
  const { name, reading } = composeName(raw)
  if (name === '') return { draft: null, findings: [refusedRow(row, 'no-name', 'name')] }
  const draft: ContactDraft = {
    ...emptyDraft(context.timeZone),
    name,
    reading,
    ...composePlace(raw, context.vocabulary, left),
    ...composeTimes(raw, context.timeZone, left),
    numbers: composeNumbers(raw, left),
    addresses: composeAddresses(raw, left)
  }
  if (name.includes('\ufffd')) left.keep('characters-lost', 'name')
  if (/^[=@]/.test(name)) left.keep('formula-as-text', 'name')
  const checked = contactDraftSchema.safeParse({ ...draft, note: tidyNote(notes.join('\n')) })
  if (checked.success) return { draft: checked.data, findings }
  const issue = checked.error.issues[0]
  const code = issue?.code === 'too_big' ? 'too-long' : 'invalid'
  return { draft: null, findings: [refusedRow(row, code, String(issue?.path[0] ?? ''))] }
}

function composeNumbers(raw: RawContact, left: Leftovers): ContactDraft['numbers'] {
  const seen = new Set<string>()
  return raw.numbers.flatMap(({ kind, value: written }) => {
    const { value, fault } = readNumber(written)
    if (fault) left.keep(fault, 'numbers', value === null ? tidyLine(written) : '')
    if (value === null || seen.has(value)) return []
    seen.add(value)
    return [{ kind, value }]
  })
}

function composeAddresses(raw: RawContact, left: Leftovers): ContactDraft['addresses'] {
  const seen = new Set<string>()
  return raw.addresses.flatMap(({ kind, value: written }) => {
    const value = tidyLine(written).replace(/^mailto:/i, '')
    const isReadable = /^[^\s@]+@[^\s@]+$/.test(value) && value.length <= 254
    if (!isReadable) left.keep('address-unreadable', 'addresses', value)
    if (!isReadable || seen.has(value)) return []
    seen.add(value)
    return [{ kind, value }]
  })
}
