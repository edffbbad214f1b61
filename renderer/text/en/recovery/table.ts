import type { table as ja } from '../../ja/recovery/table.ts'
import type { Same } from '../../same.ts'

/** The words for taking in a table. */
export const table: Same<typeof ja> = {
  paste: 'Paste (tab or comma separated)',
  choose: 'Choose a CSV file',
  chosen: '{{file}} ({{encoding}})',
  tooLarge: '{{file}} is too large (limit {{limit}} MB).',
  unreadable: '{{file}} could not be read.',
  broken: 'A quote in row {{row}} is never closed.',
  missing: 'Columns not found: {{columns}}',
  wrong: '{{count}} rows are wrong. Put them right first.',
  nothing: 'There is no row to take.',
  tooMany: 'Too many rows (limit {{limit}}).',
  nul: '{{file}} cannot be taken: line {{line}} holds data that is no text (NUL).',
  mixed: '{{file}} cannot be taken: from line {{line}} on it mixes encodings. Save it in one of them.'
}
