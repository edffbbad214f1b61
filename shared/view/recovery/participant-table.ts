import type { CommandData } from '../../incident/commands.ts'
import { answers } from '../../incident/resumption/resumption.ts'
import { compareDecimals } from '../../money/arithmetic.ts'
import type { DecimalProblem } from '../../money/read-decimal.ts'
import { readDecimal } from '../../money/read-decimal.ts'
import { resumptionWordsOf } from '../../report/words/resumption.ts'

/** The columns of an ask-around; those after `turnover` may be missing. */
export const participantColumns = ['name', 'turnover', 'answer', 'retail', 'retailTurnover', 'note'] as const
export type ParticipantColumn = (typeof participantColumns)[number]

/** What is wrong with a cell of it. */
export const participantProblems = [
  'name-missing',
  'name-long',
  'name-twice',
  'over-hundred',
  'answer',
  'yes-no',
  'note-long'
] as const
export type ParticipantProblem = (typeof participantProblems)[number] | DecimalProblem

/** A participant as the command takes it. */
export type AskedParticipant = CommandData<'resume.ready'>['participants'][number]

/** One row as it was read; `row` counts the rows of the table from 1, its headings among them. */
export type ParticipantLine = {
  readonly row: number
  readonly cells: Readonly<Record<ParticipantColumn, string>>
  readonly participant: AskedParticipant | null
  readonly problems: readonly { readonly column: ParticipantColumn; readonly problem: ParticipantProblem }[]
}

/** An ask-around as it was read. `missing` are columns without which nothing is read. */
export type ParticipantTable = {
  readonly missing: readonly ParticipantColumn[]
  readonly lines: readonly ParticipantLine[]
  readonly wrong: number
}

/** The most rows that one table may hold: as many as the command takes. */
export const PARTICIPANT_ROWS = 500
const NAME_LENGTH = 120
const NOTE_LENGTH = 2000

const headings: Readonly<Record<ParticipantColumn, RegExp>> = {
  name: /^(name|participant|firm|broker|member|参加者|会社|社名|証券会社|氏名|名称|取引参加者)/iu,
  retailTurnover:
    /^(retail.*(turnover|share|%)|個人.*(売買|取引|代金|シェア|比率|%)|リテール.*(売買|取引|代金|シェア|比率|%))/iu,
  turnover: /^(turnover|share|売買代金|売買|取引代金|取引高|シェア|比率)/iu,
  answer: /^(answer|ready|status|state|回答|状況|状態|準備)/iu,
  retail: /^(retail|個人|リテール)/iu,
  note: /^(note|remark|comment|備考|メモ|特記)/iu
}
const yes: readonly string[] = ['yes', 'y', 'true', '1', '○', '〇', '◯', 'はい', '該当', 'retail', '個人']
const no: readonly string[] = ['', 'no', 'n', 'false', '0', '×', '-', 'いいえ', '非該当']

/**
 * Reads an ask-around of participants: columns by their headings in whatever order. Shares are percentages from 0 to 100,
 * with or without their sign; whoever has no answer yet is being asked. What cannot be read is named.
 */
export function readParticipantTable(rows: readonly (readonly string[])[]): ParticipantTable {
  const filled = rows.flatMap((row, index) => (row.some((cell) => cell.trim() !== '') ? [{ row, at: index + 1 }] : []))
  const places = placesOf(filled[0]?.row ?? [])
  const missing = (['name', 'turnover'] as const).filter((column) => places[column] < 0)
  if (filled.length === 0 || missing.length > 0) return { missing, lines: [], wrong: 0 }
  const seen = new Set<string>()
  const lines = filled.slice(1).map(({ row, at }) => {
    const cell = (column: ParticipantColumn) => row[places[column]]?.normalize('NFKC').trim() ?? ''
    const cells = Object.fromEntries(
      participantColumns.map((column) => [column, cell(column)])
    ) as ParticipantLine['cells']
    const line = lineOf(at, cells, seen)
    seen.add(cells.name)
    return line
  })
  return { missing: [], lines, wrong: lines.filter(({ participant }) => participant === null).length }
}

/** The participants of a table in which no row is wrong; null where one is, or where there is none. */
export function participantsOf({ lines, wrong }: ParticipantTable): AskedParticipant[] | null {
  const all = lines.flatMap(({ participant }) => participant ?? [])
  return wrong > 0 || all.length === 0 || all.length > PARTICIPANT_ROWS ? null : all
}

/** Finds each column by its heading, each heading for one column alone; -1 where none fits. */
function placesOf(head: readonly string[]): Record<ParticipantColumn, number> {
  const taken = new Set<number>()
  const place = (column: ParticipantColumn) => {
    const found = head.findIndex((cell, at) => !taken.has(at) && headings[column].test(cell.normalize('NFKC').trim()))
    if (found >= 0) taken.add(found)
    return found
  }
  // The share of retail turnover is looked for before the words that it begins and ends with.
  const order = ['name', 'retailTurnover', 'turnover', 'retail', 'answer', 'note'] as const
  return Object.fromEntries(order.map((column) => [column, place(column)])) as Record<ParticipantColumn, number>
}

function lineOf(row: number, cells: ParticipantLine['cells'], seen: ReadonlySet<string>): ParticipantLine {
  const problems: { column: ParticipantColumn; problem: ParticipantProblem }[] = []
  const wrong = (column: ParticipantColumn, problem: ParticipantProblem) => problems.push({ column, problem })
  if (cells.name === '') wrong('name', 'name-missing')
  else if (cells.name.length > NAME_LENGTH) wrong('name', 'name-long')
  else if (seen.has(cells.name)) wrong('name', 'name-twice')
  if (cells.note.length > NOTE_LENGTH) wrong('note', 'note-long')
  const share = (column: 'turnover' | 'retailTurnover') => {
    const typed = cells[column].replace(/\s*%$/u, '')
    const read = column === 'retailTurnover' && typed === '' ? ({ ok: true, value: '0' } as const) : readDecimal(typed)
    if (!read.ok) wrong(column, read.problem)
    else if (compareDecimals(read.value, '100') > 0) wrong(column, 'over-hundred')
    return read.ok ? read.value : '0'
  }
  const turnover = share('turnover')
  const retailTurnover = share('retailTurnover')
  const answer = answerOf(cells.answer)
  if (answer === null) wrong('answer', 'answer')
  const retail = yesOrNo(cells.retail)
  if (retail === null) wrong('retail', 'yes-no')
  const isRight = problems.length === 0 && answer !== null && retail !== null
  const { name, note } = cells
  return {
    row,
    cells,
    participant: isRight ? { name, retail, turnover, retailTurnover, answer, note } : null,
    problems
  }
}

/** An answer in the words of either language, or by its code. */
function answerOf(text: string): AskedParticipant['answer'] | null {
  if (text === '') return 'asked'
  const said = text.toLowerCase()
  const words = (['ja', 'en'] as const).map((language) => resumptionWordsOf(language).answers)
  return (
    answers.find((one) => one.toLowerCase() === said || words.some((list) => list[one].toLowerCase() === said)) ?? null
  )
}

function yesOrNo(text: string): boolean | null {
  const said = text.toLowerCase()
  if (yes.includes(said)) return true
  return no.includes(said) ? false : null
}
