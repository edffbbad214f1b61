import { mailKind, phoneKind } from './kind.ts'
import { unescapeCell } from '../cell.ts'
import type { RawContact } from './raw-contact.ts'
import { emptyRaw } from './raw-contact.ts'
import type { Mapping, Target } from './target.ts'

/** Several values in one cell, as Google writes them. */
const VALUES = /\s*:::\s*/

/** What the cells of one row say under a mapping. Cells beyond the mapping have no heading: they are `extra`. */
export function readRow(cells: readonly string[], mapping: Mapping): { raw: RawContact; extra: string[] } {
  const raw = emptyRaw()
  let kind = ''
  for (const [index, target] of mapping.entries()) {
    const cell = unescapeCell(cells[index] ?? '')
    if (target === 'phone-kind' || target === 'mail-kind') kind = cell
    else {
      if (cell.trim() !== '') put(raw, target, cell, kind)
      kind = ''
    }
  }
  return { raw, extra: cells.slice(mapping.length).filter((cell) => cell.trim() !== '') }
}

const lines = {
  name: 'name',
  'family-name': 'family',
  'given-name': 'given',
  'middle-name': 'middle',
  reading: 'reading',
  'family-reading': 'familyReading',
  'given-reading': 'givenReading',
  company: 'company',
  department: 'department',
  role: 'role',
  'deputy-order': 'deputyOrder',
  external: 'external',
  days: 'days',
  from: 'from',
  to: 'to',
  'time-zone': 'timeZone',
  languages: 'languages',
  absences: 'absences',
  'verified-on': 'verifiedOn'
} as const satisfies Partial<Record<Target, keyof RawContact>>

const phones = { 'mobile-phone': 'mobile', 'work-phone': 'work', 'home-phone': 'home', 'other-phone': 'other' } as const
const mails = { 'work-mail': 'work', 'personal-mail': 'personal', 'other-mail': 'other' } as const

function put(raw: RawContact, target: Target, cell: string, kind: string): void {
  const values = cell.split(VALUES).filter((value) => value.trim() !== '')
  if (isIn(lines, target)) raw[lines[target]] = raw[lines[target]] ? `${raw[lines[target]]} ${cell}` : cell
  else if (isIn(phones, target)) raw.numbers.push(...values.map((value) => ({ kind: phones[target], value })))
  else if (isIn(mails, target)) raw.addresses.push(...values.map((value) => ({ kind: mails[target], value })))
  else if (target === 'phone') raw.numbers.push(...values.map((value) => ({ kind: phoneKind(kind), value })))
  else if (target === 'mail') raw.addresses.push(...values.map((value) => ({ kind: mailKind(kind), value })))
  else if (target === 'note') raw.notes.push(cell)
}

function isIn<T extends object>(table: T, target: string): target is keyof T & string {
  return Object.hasOwn(table, target)
}
