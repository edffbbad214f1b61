import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { registerTable } from '../../shared/report/register/table.ts'
import { fileStamp } from '../layout.ts'
import { readCsv, writeCsv } from '../people/csv.ts'
import { decodeText } from '../people/decode.ts'
import { encodeShiftJis } from '../people/shift-jis.ts'
import type { Parts } from './parts.ts'

/** Files of the register of compensation: read in whatever encoding they come, written for spreadsheets. */
export function registerHandlers(parts: Parts): Pick<Handlers, 'register.read' | 'register.export'> {
  return {
    'register.read': ({ content, encoding }) => ok(readRegisterFile(Buffer.from(content, 'base64'), encoding)),
    'register.export': (input) => exportRegister(parts, input)
  }
}

/** The table in a file. `encoding` says how to read it instead of its being found out. */
export function readRegisterFile(
  bytes: Uint8Array,
  told?: Input<'register.read'>['encoding']
): Output<'register.read'> {
  const { text, encoding, lost } = told === undefined ? decodeText(bytes) : decodeText(bytes, told)
  const { headings, rows, broken } = readCsv(text)
  return {
    encoding,
    charactersLost: lost,
    headings: [...headings],
    rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
    broken: [...broken]
  }
}

function exportRegister(
  { desk, shelf }: Parts,
  { stream, encoding, language, timeZone }: Input<'register.export'>
): Reply<Output<'register.export'>> {
  if (!desk.has(stream)) return refuse('no-such-incident')
  const { state } = desk.incident(stream)
  const playbook = shelf.find(state.playbook)?.playbook
  if (!playbook) return refuse('no-such-playbook')
  const table = registerTable({ state, playbook, language, timeZone })
  const { bytes, lost } = writeRegisterFile(table, encoding)
  return ok({
    fileName: `${state.drill ? 'DRILL-' : ''}compensation-register-${fileStamp(desk.now()).slice(0, 10)}.csv`,
    mimeType: `text/csv;charset=${encoding === 'shift_jis' ? 'shift_jis' : 'utf-8'}`,
    content: Buffer.from(bytes).toString('base64'),
    count: table.length - 1,
    lost: [...lost]
  })
}

/** A table as the bytes of a CSV file: UTF-8 with its mark, which Excel needs, or Shift_JIS. */
export function writeRegisterFile(
  table: readonly (readonly string[])[],
  encoding: Input<'register.export'>['encoding']
): { readonly bytes: Uint8Array; readonly lost: readonly string[] } {
  const text = writeCsv(table)
  if (encoding === 'utf-8-bom') return { bytes: Buffer.from(`\ufeff${text}`), lost: [] }
  return encodeShiftJis(text)
}
