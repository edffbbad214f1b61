import { setImmediate } from 'node:timers/promises'
import { mailAddress } from '../../shared/connector/address.ts'
import type { ListFault, ListFinding } from '../../shared/outbox/list-fault.ts'
import { listFaults } from '../../shared/outbox/list-fault.ts'
import { readCsv } from '../people/csv.ts'
import type { Encoding } from '../people/decode.ts'
import { decodeText } from '../people/decode.ts'

/** A mailing list as it was read from a file: every address once, in the file's order. */
export type ListReading = {
  readonly encoding: Encoding
  readonly charactersLost: number
  readonly columns: readonly { readonly heading: string; readonly sample: string }[]
  /** The column that was read, null where none holds addresses. */
  readonly column: number | null
  readonly hasHeadings: boolean
  readonly rows: number
  readonly addresses: readonly string[]
  readonly refused: readonly { readonly reason: ListFault; readonly count: number }[]
  /** The first rows that were not taken. */
  readonly findings: readonly ListFinding[]
}

/** What may be said about a file instead of being found out. */
export type ListTold = { readonly encoding?: Encoding | undefined; readonly column?: number | undefined }

/** How many rows that were not taken are named. */
const NAMED = 200
/** How many rows are looked at to find the column of the addresses. */
const LOOKED_AT = 50
/** How many rows are read at once. */
const SLICE = 10_000
const HEADING = /^(e-?mail|mail|メール|電子メール|メアド)/iu

/**
 * Reads a file of customers. Of every row only the address is taken, nothing else of a customer comes in. Addresses that
 * differ in case alone are one: no server in use tells them apart, and nobody is to be mailed twice. Between two slices of a
 * long file everything else has its turn: the watch must not wait for it.
 */
export async function readList(bytes: Uint8Array, told: ListTold): Promise<ListReading> {
  const { text, encoding, lost } = decodeText(bytes, told.encoding)
  const table = readCsv(text)
  const hasHeadings = !table.headings.some((cell) => mailAddress(cell) !== null)
  const first = hasHeadings ? [] : [{ row: 1, cells: table.headings }]
  const rows = [...first, ...table.rows]
  const column = told.column ?? columnOf(hasHeadings ? table.headings : [], rows)
  const taken = await takeFrom(rows, table.broken, column)
  const sampleOf = (index: number) => rows.slice(0, LOOKED_AT).find(({ cells }) => cells[index]?.trim())?.cells[index]
  return {
    encoding,
    charactersLost: lost,
    columns: table.headings.map((heading, index) => ({
      heading: hasHeadings ? heading : '',
      sample: sampleOf(index)?.trim() ?? ''
    })),
    column,
    hasHeadings,
    rows: rows.length + table.broken.length,
    ...taken
  }
}

type Row = { readonly row: number; readonly cells: readonly string[] }

/** The column with most addresses among the first rows; of equal ones the one whose heading says so. */
function columnOf(headings: readonly string[], rows: readonly Row[]): number | null {
  const looked = rows.slice(0, LOOKED_AT)
  const width = looked.reduce((most, { cells }) => Math.max(most, cells.length), headings.length)
  const [best] = Array.from({ length: width }, (_, index) => ({
    index,
    score:
      looked.filter(({ cells }) => mailAddress(cells[index] ?? '') !== null).length * 2 +
      (HEADING.test(headings[index] ?? '') ? 1 : 0)
  })).toSorted((a, b) => b.score - a.score || a.index - b.index)
  return best && best.score > 0 ? best.index : null
}

async function takeFrom(rows: readonly Row[], broken: readonly number[], column: number | null) {
  const addresses = new Map<string, string>()
  const counts = new Map<ListFault, number>()
  const findings: ListFinding[] = []
  const refuse = (row: number, reason: ListFault) => {
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
    if (findings.length < NAMED) findings.push({ row, reason })
  }
  for (const row of broken) refuse(row, 'broken-line')
  const domains = new Map<string, string | null>()
  for (const [index, { row, cells }] of rows.entries()) {
    if (index % SLICE === SLICE - 1) await setImmediate()
    const cell = column === null ? '' : (cells[column] ?? '').trim()
    const address = mailAddress(cell, domains)
    if (cell === '') refuse(row, 'empty')
    else if (address === null) refuse(row, 'not-an-address')
    else if (addresses.has(address.toLowerCase())) refuse(row, 'duplicate')
    else addresses.set(address.toLowerCase(), address)
  }
  const refused = listFaults.flatMap((reason) => {
    const count = counts.get(reason) ?? 0
    return count > 0 ? [{ reason, count }] : []
  })
  return {
    addresses: [...addresses.values()],
    refused,
    findings: findings.toSorted((a, b) => a.row - b.row)
  }
}
