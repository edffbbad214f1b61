import type { Balance } from '../../incident/asset-check/round.ts'
import { varianceOf } from '../../incident/asset-check/round.ts'
import type { Decimal } from '../../money/decimal.ts'
import type { DecimalProblem } from '../../money/read-decimal.ts'
import { readDecimal } from '../../money/read-decimal.ts'

const columns = ['asset', 'ledger', 'chain'] as const
type Column = (typeof columns)[number]

/** What is wrong with a row of a table of balances. */
export const balanceProblems = ['asset-missing', 'asset-long', 'asset-twice'] as const
export type BalanceProblem = (typeof balanceProblems)[number] | DecimalProblem

/** One row of a table of balances as it was read; `row` counts the rows of the table from 1, its headings among them. */
export type BalanceLine = {
  readonly row: number
  readonly asset: string
  readonly ledger: string
  readonly chain: string
  readonly balance: Balance | null
  readonly variance: Decimal | null
  readonly problems: readonly { readonly column: Column; readonly problem: BalanceProblem }[]
}

/** A table of balances as it was read. `missing` are columns that could not be found: nothing is read then. */
export type BalanceTable = {
  readonly missing: readonly Column[]
  readonly lines: readonly BalanceLine[]
  readonly wrong: number
}

/** The most rows that one table may hold: as many as the command takes. */
export const BALANCE_ROWS = 2000
const ASSET_LENGTH = 20

const headings: Readonly<Record<Column, RegExp>> = {
  asset: /^(asset|coin|currency|symbol|ticker|銘柄|通貨|資産|コイン)/iu,
  ledger: /^(ledger|book|customer|internal|台帳|帳簿|顧客)/iu,
  chain: /^(on-?chain|chain|wallet|bank|actual|実残高|チェーン|ウォレット|オンチェーン|銀行|信託|実際)/iu
}

/**
 * Reads a table of balances: columns by their headings in whatever order, or asset, ledger, chain where there are none.
 * Amounts are read exactly, or named as wrong; a row with nothing in it is passed over.
 */
export function readBalanceTable(cells: readonly (readonly string[])[]): BalanceTable {
  const filled = cells.flatMap((row, index) => (row.some((cell) => cell.trim() !== '') ? [{ row, at: index + 1 }] : []))
  const head = filled[0]?.row ?? []
  const found = placesOf(head)
  const hasHeadings = Object.values(found).some((place) => place >= 0)
  const places = hasHeadings ? found : { asset: 0, ledger: 1, chain: 2 }
  const missing = hasHeadings
    ? columns.filter((column) => places[column] < 0)
    : columns.filter((column) => places[column] >= Math.max(0, ...filled.map(({ row }) => row.length)))
  if (missing.length > 0 || filled.length === 0) return { missing: [...missing], lines: [], wrong: 0 }
  const seen = new Set<string>()
  const lines = filled.slice(hasHeadings ? 1 : 0).map(({ row, at }): BalanceLine => {
    const cell = (column: Column) => row[places[column]]?.trim() ?? ''
    const line = lineOf(
      at,
      { asset: cell('asset').normalize('NFKC'), ledger: cell('ledger'), chain: cell('chain') },
      seen
    )
    seen.add(line.asset)
    return line
  })
  return { missing: [], lines, wrong: lines.filter(({ balance }) => balance === null).length }
}

/** The balances of a table in which no row is wrong; null where one is, or where there is none. */
export function balancesOf({ lines, wrong }: BalanceTable): Balance[] | null {
  const balances = lines.flatMap(({ balance }) => balance ?? [])
  return wrong > 0 || balances.length === 0 || balances.length > BALANCE_ROWS ? null : balances
}

/** Finds each column by its heading; -1 where none fits. */
function placesOf(head: readonly string[]): Record<Column, number> {
  const place = (column: Column) => head.findIndex((cell) => headings[column].test(cell.normalize('NFKC').trim()))
  return { asset: place('asset'), ledger: place('ledger'), chain: place('chain') }
}

type Typed = { readonly asset: string; readonly ledger: string; readonly chain: string }

function lineOf(row: number, typed: Typed, seen: ReadonlySet<string>): BalanceLine {
  const asset = typed.asset.toUpperCase()
  const ledger = readDecimal(typed.ledger)
  const chain = readDecimal(typed.chain)
  const problems: { column: Column; problem: BalanceProblem }[] = []
  if (asset === '') problems.push({ column: 'asset', problem: 'asset-missing' })
  else if (asset.length > ASSET_LENGTH) problems.push({ column: 'asset', problem: 'asset-long' })
  else if (seen.has(asset)) problems.push({ column: 'asset', problem: 'asset-twice' })
  if (!ledger.ok) problems.push({ column: 'ledger', problem: ledger.problem })
  if (!chain.ok) problems.push({ column: 'chain', problem: chain.problem })
  const isRight = problems.length === 0 && ledger.ok && chain.ok
  const balance = isRight ? { asset, ledger: ledger.value, chain: chain.value } : null
  return { row, ...typed, asset, balance, variance: balance && varianceOf(balance), problems }
}
