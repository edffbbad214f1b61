import type { TimelineRow } from '../view/timeline.ts'
import { timeNear } from './near-time.ts'
import type { Names } from './names.ts'
import { leftOutRows } from './privileged.ts'
import { sentenceOf } from './sentence.ts'
import type { Language } from './time.ts'
import { formatInstant } from './time.ts'
import { wordsOf } from './words/of.ts'

/** What rows are written with. `timeZone` is an IANA name; a drill is marked on every line, wherever it is pasted. */
export type TextShape = {
  readonly language: Language
  readonly names: Names
  readonly timeZone: string
  readonly drill: boolean
}

/** Rows of a timeline as plain text, a line each, in the order given; where some are privileged a last line counts them. */
export function rowsAsText(rows: readonly TimelineRow[], shape: TextShape): string {
  const shown = rows.filter((row) => !row.privileged)
  const out = rows.length - shown.length
  const lines = shown.map((row) => rowAsText(row, shape))
  return [...lines, ...(out > 0 ? [leftOutRows(out, shape.language)] : [])].join('\n')
}

function rowAsText({ event, backdated, remark }: TimelineRow, { language, names, timeZone, drill }: TextShape): string {
  const words = wordsOf(language)
  const near = timeNear(event.happenedAt, timeZone)
  const what = remark ? remark.text : sentenceOf(event, language, names, near)
  const entered = backdated ? ` (${words.chronology.columns.entered} ${near(event.enteredAt)})` : ''
  const who = `${names.department(event.actor.department)} ${event.actor.person}`
  const line = `${formatInstant(event.happenedAt, timeZone)}${entered}  ${who}  ${what.replace(/\s*\n\s*/gu, ' / ')}`
  return drill ? `${words.drillMark}${line}` : line
}
