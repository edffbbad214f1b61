import type { ClaimForm } from '../../incident/claim/claim.ts'
import type { Fault } from '../../incident/compensation/compensation.ts'
import { faults } from '../../incident/compensation/compensation.ts'
import { unescapeCell } from '../../people/cell.ts'
import { headingKey } from '../../people/import/headings.ts'
import type { Playbook } from '../../playbook/schema.ts'
import { readClock, readDay } from '../../report/typed-time.ts'
import { compensationWordsOf } from '../../report/words/compensation.ts'
import { instantOf } from '../../report/zoned.ts'
import type { RegisterColumn } from './register-columns.ts'
import type { ClaimProblem } from './typed-claim.ts'
import { blankClaim, draftClaim, readClaim } from './typed-claim.ts'

/** What is wrong in a cell; the column is null where the whole row cannot be read. */
export type CellProblem = {
  readonly column: RegisterColumn | null
  readonly problem: ClaimProblem['problem'] | 'service' | 'fault' | 'time' | 'twice' | 'quote' | 'long'
}

type Context = {
  readonly playbook: Pick<Playbook, 'services'>
  readonly timeZone: string
  readonly currency: string
}

/** How long the words of a case may be, in characters. */
const LIMITS = { priceSource: 200, exception: 500, confirmation: 500 } as const
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * One row of a file as a case. An empty cell says nothing: where the case is there already, it keeps what it says. The form
 * is null beside its problems.
 */
export function readCase(
  cells: ReadonlyMap<RegisterColumn, string>,
  before: ClaimForm | null,
  context: Context
): { readonly form: ClaimForm | null; readonly number: string; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = []
  const cell = (column: RegisterColumn) => unescapeCell(cells.get(column) ?? '').trim()
  const start = before ? draftClaim('', before) : { ...blankClaim, currency: context.currency }
  const word = (column: 'account' | 'asset' | 'claimed' | 'assessed' | 'currency' | 'price') =>
    cell(column) === '' ? start[column] : cell(column)
  const said = (column: keyof typeof LIMITS) => {
    const text = cell(column) === '' ? start[column] : cell(column)
    if (text.length > LIMITS[column]) problems.push({ column, problem: 'long' })
    return text
  }
  const time = (column: 'eventAt' | 'basisAt') => {
    if (cell(column) === '') return start[column]
    const at = readTime(cell(column), context.timeZone)
    if (at === null) problems.push({ column, problem: 'time' })
    return at
  }
  const chosen = <T extends string>(column: 'service' | 'fault', found: T | undefined, kept: T): T => {
    if (cell(column) === '') return kept
    if (found === undefined) problems.push({ column, problem: column })
    return found ?? kept
  }
  const read = readClaim({
    number: cell('number'),
    account: word('account'),
    service: chosen('service', serviceOf(cell('service'), context.playbook), start.service),
    asset: word('asset'),
    eventAt: time('eventAt'),
    claimed: word('claimed'),
    assessed: word('assessed'),
    currency: word('currency'),
    basisAt: time('basisAt'),
    price: word('price'),
    priceSource: said('priceSource'),
    fault: chosen('fault', faultOf(cell('fault')), start.fault),
    exception: said('exception'),
    confirmation: said('confirmation')
  })
  const all = [...read.problems.map(({ field, problem }) => ({ column: field, problem })), ...problems]
  return { form: all.length === 0 ? read.form : null, number: read.number, problems: all }
}

/** ISO 8601 with its offset, or a day and a time of day on the clocks of a zone, as spreadsheets write them. */
function readTime(text: string, timeZone: string): number | null {
  if (ISO.test(text)) {
    const at = Date.parse(text)
    return Number.isNaN(at) ? null : at
  }
  const [day = '', clock = '', ...more] = text.normalize('NFKC').split(/[\sT]+/u)
  const date = readDay(day)
  const time = readClock(clock)
  return date && time && more.length === 0 ? instantOf({ ...date, ...time }, timeZone).at : null
}

function serviceOf(text: string, { services }: Pick<Playbook, 'services'>): string | undefined {
  const key = headingKey(text)
  return services.find(({ id, name }) => [id, name.ja, name.en].some((one) => headingKey(one) === key))?.id
}

function faultOf(text: string): Fault | undefined {
  const key = headingKey(text)
  const ja = compensationWordsOf('ja').faults
  const en = compensationWordsOf('en').faults
  return faults.find((fault) => [fault, ja[fault], en[fault]].some((one) => headingKey(one) === key))
}
