import type { Filing, FilingEntry, FilingText } from '../../incident/filing/filing.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { fieldsOf, missingFields, neededLanguage } from '../../report/filing/content.ts'
import type { FillSetting } from '../../report/filing/fill.ts'
import { fillField, partlyTold } from '../../report/filing/fill.ts'
import type { Language } from '../../report/time.ts'

/**
 * How a field stands. `missing` says nothing in the language in which the authority reads; `partly` is filled from a log
 * that cannot know all of it; `log` is filled; `hand` was written by a person.
 */
export type FieldStatus = 'missing' | 'partly' | 'log' | 'hand'

/** One field of a version as the editor shows it. */
export type FieldRow = {
  readonly field: string
  readonly status: FieldStatus
  /** What it says. */
  readonly text: FilingText
  /** What the log tells of it now, whatever it says. */
  readonly told: FilingText
  /** Everything that was written, oldest first. */
  readonly entries: readonly FilingEntry[]
  /** The language in which it says nothing though it does in the other. */
  readonly lacks: Language | null
}

/** The fields of a version, in the order of the form. */
export function fieldRows(filing: Filing, setting: FillSetting): FieldRow[] {
  const fields = fieldsOf(filing, setting)
  const missing = new Set(missingFields(filing, fields, setting.playbook))
  return fields.map(({ field, ja, en, source }) => {
    const lacks = ja === '' ? 'ja' : en === '' ? 'en' : null
    return {
      field,
      status: missing.has(field)
        ? 'missing'
        : source === 'hand'
          ? 'hand'
          : partlyTold.includes(field)
            ? 'partly'
            : 'log',
      text: { ja, en },
      told: { ja: fillField(field, filing, setting, 'ja'), en: fillField(field, filing, setting, 'en') },
      entries: filing.entries.get(field) ?? [],
      lacks: ja === '' && en === '' ? null : lacks
    }
  })
}

/** The same with what is missing first: that is what the report waits for. */
export function missingFirst(rows: readonly FieldRow[]): FieldRow[] {
  return [...rows.filter((row) => row.status === 'missing'), ...rows.filter((row) => row.status !== 'missing')]
}

/** How many fields stand how, and how many say nothing in the other language than the one that is needed. */
export type FieldCounts = Readonly<Record<FieldStatus, number>> & { readonly all: number; readonly oneLanguage: number }

/** Counts the fields of a version. */
export function countFields(rows: readonly FieldRow[], deadline: string, playbook: PlaybookIndex): FieldCounts {
  const of = (status: FieldStatus) => rows.filter((row) => row.status === status).length
  const needed = neededLanguage(deadline, playbook)
  const oneLanguage = rows.filter(({ lacks }) => lacks !== null && lacks !== needed).length
  return {
    missing: of('missing'),
    partly: of('partly'),
    log: of('log'),
    hand: of('hand'),
    all: rows.length,
    oneLanguage
  }
}
