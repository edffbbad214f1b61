import type { Candidate, ImportReading } from './table.ts'
import { ROW_LIMIT } from './table.ts'
import { compose } from './compose.ts'
import type { ImportContext } from './compose.ts'
import { mailKind, phoneKind } from './kind.ts'
import type { RawContact } from './raw-contact.ts'
import { emptyRaw } from './raw-contact.ts'
import type { Finding } from './report.ts'
import { changedRow, refusedRow } from './report.ts'

/** One property of a vCard, decoded: its lower-case name, group and parameters, and its parts (one where it has none). */
export type VcardProperty = {
  readonly name: string
  readonly group: string
  readonly types: readonly string[]
  /** 1 (first) to 100, as vCard 4.0 counts; 101 where nothing was preferred. */
  readonly preference: number
  readonly sortAs: string
  readonly parts: readonly string[]
}

/** One vCard with its place in the file from 1. `brokenLines` were not readable and left out. */
export type Vcard = {
  readonly row: number
  readonly properties: readonly VcardProperty[]
  readonly brokenLines: number
}

/** Reads the cards of a file; `broken` are the places of those that could not be read at all. */
export function readVcardRows(
  cards: readonly Vcard[],
  broken: readonly number[],
  context: ImportContext
): ImportReading {
  const findings: Finding[] = broken.map((row) => refusedRow(row, 'card-broken'))
  const candidates: Candidate[] = []
  for (const { row, properties, brokenLines } of cards) {
    if (candidates.length >= ROW_LIMIT) findings.push(refusedRow(row, 'too-many-rows'))
    else {
      const composed = compose(row, readVcard(properties), context)
      findings.push(...composed.findings)
      if (brokenLines > 0) findings.push(changedRow(row, 'lines-broken', ''))
      if (composed.draft) candidates.push({ row, draft: composed.draft })
    }
  }
  return { candidates, findings: findings.toSorted((a, b) => a.row - b.row), rows: cards.length + broken.length }
}

/** What one card says. Photos, sounds and everything that is no way to reach a person are passed over. */
export function readVcard(properties: readonly VcardProperty[]): RawContact {
  const raw = emptyRaw()
  const labels = new Map(
    properties.flatMap(({ name, group, parts }) => (name === 'x-ablabel' ? [[group, parts.join(' ')]] : []))
  )
  const preferred = properties.toSorted((a, b) => a.preference - b.preference)
  for (const property of preferred) {
    const label = [...property.types, labels.get(property.group) ?? ''].join(' ')
    const text = property.parts.join(' ').trim()
    if (property.name === 'tel' && !/fax|pager/i.test(label)) raw.numbers.push({ kind: phoneKind(label), value: text })
    else if (property.name === 'email') raw.addresses.push({ kind: mailKind(label), value: text })
    else if (property.name === 'note') raw.notes.push(property.parts.join('\n'))
    else fill(raw, property, text)
  }
  return raw
}

const own = {
  'x-haltdesk-department': 'department',
  'x-haltdesk-role': 'role',
  'x-haltdesk-deputy-order': 'deputyOrder',
  'x-haltdesk-external': 'external',
  'x-haltdesk-days': 'days',
  'x-haltdesk-from': 'from',
  'x-haltdesk-to': 'to',
  'x-haltdesk-absences': 'absences',
  'x-haltdesk-verified-on': 'verifiedOn'
} as const satisfies Record<string, keyof RawContact>

function fill(raw: RawContact, { name, parts, sortAs }: VcardProperty, text: string): void {
  const [first = '', second = '', third = ''] = parts
  if (Object.hasOwn(own, name)) raw[own[name as keyof typeof own]] = text
  else if (name === 'fn') raw.name ||= text
  else if (name === 'n') {
    Object.assign(raw, { family: first, given: second, middle: third })
    if (sortAs) raw.reading ||= sortAs.replace(/,/g, ' ')
  } else if (name === 'x-phonetic-last-name') raw.familyReading = text
  else if (name === 'x-phonetic-first-name') raw.givenReading = text
  else if (name === 'sort-string') raw.reading ||= text
  else if (name === 'sound-irmc') raw.reading ||= text.replace(/;/g, ' ')
  else if (name === 'org') {
    raw.company ||= first
    raw.department ||= parts.slice(1).filter(Boolean).join(' ')
  } else if (name === 'title' || name === 'role') raw.role ||= text
  else if (name === 'lang' || name === 'x-haltdesk-language') raw.languages = `${raw.languages} ${text}`.trim()
  else if (name === 'tz') raw.timeZone ||= text
}
