import { z } from 'zod'

/** Why a row was not taken at all. */
export const refusalCodes = ['no-name', 'too-long', 'invalid', 'quotes-broken', 'card-broken', 'too-many-rows'] as const

/** What was not taken as it stood in a row that was. Where a value did not fit its field it is kept in the note. */
export const changeCodes = [
  'number-unreadable',
  'number-damaged',
  'number-zero-lost',
  'address-unreadable',
  'department-unknown',
  'role-unknown',
  'deputy-unreadable',
  'hours-unreadable',
  'time-zone-unknown',
  'language-unknown',
  'date-unreadable',
  'external-unreadable',
  'columns-extra',
  'lines-broken',
  'characters-lost',
  'formula-as-text'
] as const

/**
 * One thing to know about a row: which, what, and in which field; never the value itself, so that a report may be
 * shown, saved and sent. `row` counts as a spreadsheet does (the headings are row 1), in a vCard file the cards from 1.
 */
export const findingSchema = z.object({
  row: z.int().min(1),
  level: z.enum(['refused', 'changed']),
  code: z.enum([...refusalCodes, ...changeCodes]),
  field: z.string()
})
export type Finding = z.infer<typeof findingSchema>
export type ChangeCode = (typeof changeCodes)[number]
export type RefusalCode = (typeof refusalCodes)[number]

/** A row that was not taken. */
export function refusedRow(row: number, code: RefusalCode, field = ''): Finding {
  return { row, level: 'refused', code, field }
}

/** A value of a row that was not taken as it stood. */
export function changedRow(row: number, code: ChangeCode, field: string): Finding {
  return { row, level: 'changed', code, field }
}
