import type { CallOutcome } from '../../../../shared/incident/call/call.ts'
import { slotKey } from '../../../../shared/incident/call/call.ts'
import { readTyped } from '../../../../shared/report/typed-time.ts'
import type { CallSheet, SheetTry } from '../../../../shared/view/call-sheet.ts'
import { outcomeOfKey } from '../outcome.ts'

/** One line of a filled sheet: the try that is printed there. */
export type TypedRow = { readonly key: string; readonly no: number; readonly role: string; readonly one: SheetTry }

/** What a person typed of a line. */
export type TypedText = { readonly outcome: string; readonly time: string; readonly note: string }

export const nothingTyped: TypedText = { outcome: '', time: '', note: '' }

/** What a typed line amounts to: nothing, a call with its real time (ms), or what is wrong with it. */
export type TypedLine =
  | { readonly kind: 'empty' }
  | { readonly kind: 'call'; readonly outcome: CallOutcome; readonly at: number }
  | { readonly kind: 'bad'; readonly problem: 'outcome' | 'time' | 'future' }

/** The lines of one caller's sheets, in the order of the paper. */
export function rowsOf(sheets: readonly CallSheet[], caller: string): TypedRow[] {
  return sheets
    .filter((sheet) => sheet.caller === caller)
    .flatMap((sheet) => sheet.rows)
    .flatMap(({ no, role, tries }) =>
      tries.map((one) => ({ key: `${caller}/${role}/${slotKey(one.slot)}/${one.number}`, no, role, one }))
    )
}

/** Reads a typed line. A time alone is the last time it came round in the zone; a call cannot have been later than now. */
export function readLine({ outcome, time }: TypedText, now: number, timeZone: string): TypedLine {
  if (outcome.trim() === '' && time.trim() === '') return { kind: 'empty' }
  const read = outcomeOfKey(outcome)
  if (!read) return { kind: 'bad', problem: 'outcome' }
  const typed = readTyped({ day: '', clock: time }, { now, timeZone, allowFuture: false, required: true })
  if (!typed.at) return { kind: 'bad', problem: typed.problem === 'future' ? 'future' : 'time' }
  return { kind: 'call', outcome: read, at: typed.at.at }
}
