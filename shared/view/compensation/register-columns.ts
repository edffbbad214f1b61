import type { ClaimForm } from '../../incident/claim/claim.ts'
import { headingKey } from '../../people/import/headings.ts'
import type { Playbook } from '../../playbook/schema.ts'
import type { OwnColumn } from '../../report/words/compensation.ts'
import { ownColumns, compensationWordsOf } from '../../report/words/compensation.ts'
import { registerFieldOf } from './field-labels.ts'

/** What a column of a file of cases may hold: a field of a case, its number, or the mark of a drill. */
export type RegisterColumn = keyof ClaimForm | 'number' | 'mark'

const taken: readonly OwnColumn[] = ['mark', 'currency', 'priceSource']

/**
 * Where the columns of a file go, by the playbook's headings in both languages and its ids; null where a column is not
 * taken in: what was decided, signed and paid is not read from a file. Of two columns for one thing the first counts.
 */
export function registerColumns(
  { compensation }: Pick<Playbook, 'compensation'>,
  headings: readonly string[]
): (RegisterColumn | null)[] {
  const known = new Map<string, RegisterColumn>()
  const know = (heading: string, column: RegisterColumn) => {
    // Shift_JIS writes 塡 as 填: a heading that went through it is the same heading.
    for (const key of [headingKey(heading), headingKey(heading.replaceAll('塡', '填'))])
      if (!known.has(key)) known.set(key, column)
  }
  for (const [column, id] of Object.entries(registerFieldOf) as [RegisterColumn, string][]) {
    const field = compensation.registerFields.find((one) => one.id === id)
    for (const heading of [id, field?.label.ja, field?.label.en]) if (heading) know(heading, column)
  }
  for (const column of ownColumns.filter((one) => taken.includes(one))) {
    const target = column as RegisterColumn
    for (const heading of [column, ...(['ja', 'en'] as const).map((of) => compensationWordsOf(of).register[column])])
      know(heading, target)
  }
  const seen = new Set<RegisterColumn>()
  return headings.map((heading) => {
    const column = known.get(headingKey(heading)) ?? null
    if (column === null || seen.has(column)) return null
    seen.add(column)
    return column
  })
}
