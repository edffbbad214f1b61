import { canonical } from '../../event/canonical.ts'
import type { Claim, ClaimForm } from '../../incident/claim/claim.ts'
import { CLAIM_ROWS, claimKey } from '../../incident/claim/claim.ts'
import { idOfNumber } from '../../incident/claim/number.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Playbook } from '../../playbook/schema.ts'
import type { CellProblem } from './read-case.ts'
import { readCase } from './read-case.ts'
import type { RegisterColumn } from './register-columns.ts'
import { registerColumns } from './register-columns.ts'

/**
 * What a row is: new, a case that is there and would say something else, one that says nothing new, one that is paid or
 * closed and stays as it is, one that looks like a double, or one that cannot be taken.
 */
export const rowKinds = ['bad', 'double', 'changes', 'new', 'same', 'locked'] as const
export type RowKind = (typeof rowKinds)[number]

/** A row of a file with what would come of it. `row` is its number in a spreadsheet. */
export type RegisterRow = {
  readonly row: number
  readonly number: string
  readonly account: string
  readonly kind: RowKind
  readonly form: ClaimForm | null
  /** The case that it changes. */
  readonly claim: string | null
  readonly problems: readonly CellProblem[]
}

/** A file of cases against the register. Where `fault` says something, nothing of it can be taken. */
export type RegisterReading = {
  readonly fault: 'no-account' | 'too-many' | 'drill-file' | null
  readonly rows: readonly RegisterRow[]
  readonly counts: Readonly<Record<RowKind, number>>
  /** Headings of columns that are not taken in. */
  readonly ignored: readonly string[]
}

/** A table as it was read from a file. */
type Table = {
  readonly headings: readonly string[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
  readonly broken: readonly number[]
}

/** What a file is read against. `currency` is that of amounts that have none beside them. */
export type ReadingContext = {
  readonly state: Pick<IncidentState, 'claims' | 'drill'>
  readonly playbook: Pick<Playbook, 'compensation' | 'services'>
  readonly timeZone: string
  readonly currency: string
}

/** Reads a table of cases: every row with its problems, none taken twice, whatever the file or the register holds already. */
export function readRegister(table: Table, context: ReadingContext): RegisterReading {
  const columns = registerColumns(context.playbook, table.headings)
  const ignored = table.headings.filter((heading, index) => columns[index] === null && heading.trim() !== '')
  const fault = faultOf(table, columns, context)
  if (fault) return { fault, rows: [], counts: countsOf([]), ignored }
  const seen = { numbers: new Set<string>(), keys: keysOf(context.state.claims) }
  const broken = table.broken.map((row): RegisterRow => ({
    ...blank,
    row,
    kind: 'bad',
    problems: [{ column: null, problem: 'quote' }]
  }))
  const rows = [...broken, ...table.rows.map(({ row, cells }) => readRow(row, cells, columns, context, seen))]
  return { fault: null, rows: rows.toSorted((a, b) => a.row - b.row), counts: countsOf(rows), ignored }
}

const blank = { number: '', account: '', form: null, claim: null, problems: [] } as const

type Seen = { readonly numbers: Set<string>; readonly keys: Map<string, string> }

function readRow(
  row: number,
  cells: readonly string[],
  columns: readonly (RegisterColumn | null)[],
  context: ReadingContext,
  seen: Seen
): RegisterRow {
  const of = new Map<RegisterColumn, string>()
  for (const [index, column] of columns.entries()) if (column) of.set(column, cells[index] ?? '')
  const before = foundIn(context.state.claims, of.get('number') ?? '')
  const { form, number, problems } = readCase(of, before?.form ?? null, context)
  const account = (of.get('account') ?? '').trim()
  const told = { row, number, account, form, claim: before?.id ?? null, problems }
  if (!form) return { ...told, kind: 'bad' }
  const id = idOfNumber(number)
  if (number !== '' && seen.numbers.has(id))
    return { ...told, form: null, kind: 'bad', problems: [{ column: 'number', problem: 'twice' }] }
  if (number !== '') seen.numbers.add(id)
  if (before) {
    if (canonical(before.form) === canonical(form)) return { ...told, kind: 'same' }
    return { ...told, kind: before.payment || before.closed ? 'locked' : 'changes' }
  }
  const key = claimKey(form)
  if (key === null) return { ...told, kind: 'new' }
  const known = seen.keys.has(key)
  seen.keys.set(key, number)
  return { ...told, kind: known ? 'double' : 'new' }
}

function foundIn(claims: IncidentState['claims'], number: string): Claim | undefined {
  const plain = number.normalize('NFKC').trim()
  if (plain === '') return undefined
  return claims.get(idOfNumber(plain)) ?? numbered(claims).get(plain.toLowerCase())
}

/** Cases that were given a number here go by another id: the register by number is made once a register. */
const byNumber = new WeakMap<object, ReadonlyMap<string, Claim>>()

function numbered(claims: IncidentState['claims']): ReadonlyMap<string, Claim> {
  const known = byNumber.get(claims)
  if (known) return known
  const made = new Map([...claims.values()].map((claim) => [claim.number.toLowerCase(), claim]))
  byNumber.set(claims, made)
  return made
}

function keysOf(claims: IncidentState['claims']): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { form, number } of claims.values()) {
    const key = claimKey(form)
    if (key !== null) keys.set(key, number)
  }
  return keys
}

function faultOf(
  { rows }: Table,
  columns: readonly (RegisterColumn | null)[],
  { state }: ReadingContext
): RegisterReading['fault'] {
  if (!columns.includes('account')) return 'no-account'
  if (rows.length > CLAIM_ROWS) return 'too-many'
  const mark = columns.indexOf('mark')
  const marked = mark >= 0 && rows.some(({ cells }) => (cells[mark] ?? '').trim() !== '')
  return marked && !state.drill ? 'drill-file' : null
}

function countsOf(rows: readonly RegisterRow[]): Record<RowKind, number> {
  const counts = Object.fromEntries(rowKinds.map((kind) => [kind, 0])) as Record<RowKind, number>
  for (const { kind } of rows) counts[kind] += 1
  return counts
}
