import type { TrackedAction } from '../view/after/tracked.ts'
import { trackedDue } from '../view/after/tracked.ts'
import type { ReportDocument } from './document/document.ts'
import type { Language } from './time.ts'
import { formatDay, formatInstant, zoneLabel } from './time.ts'
import { causeWordsOf } from './words/cause.ts'
import { wordsOf } from './words/of.ts'
import { trackerWordsOf } from './words/tracker.ts'

/** How the list of preventive actions is written. `now` (ms) is when; `timeZone` is an IANA name. */
export type TrackerShape = {
  readonly language: Language
  readonly timeZone: string
  readonly now: number
  readonly drill: boolean
}

/** The preventive actions as they are shown, as a document: for paper, for other programs, for a spreadsheet. */
export function trackerDocument(rows: readonly TrackedAction[], shape: TrackerShape): ReportDocument {
  const { language, timeZone, now, drill } = shape
  const words = trackerWordsOf(language)
  const { chronology, drillMark } = wordsOf(language)
  return {
    language,
    drill,
    onePage: false,
    title: `${drill ? drillMark : ''}${words.title}`,
    head: [
      [chronology.madeAt, formatInstant(now, timeZone)],
      [chronology.timeZone, `${timeZone} (${zoneLabel(now, timeZone)})`],
      [words.count, String(rows.length)]
    ],
    sections: [
      {
        id: 'actions',
        title: words.title,
        parts: [{ kind: 'table', caption: '', columns: words.columns, rows: rows.map((row) => cells(row, shape)) }]
      }
    ],
    leftOut: words.whole,
    fileName: `${drill ? 'DRILL-' : ''}preventive-actions-${formatDay(now, timeZone)}-${language}`
  }
}

function cells(row: TrackedAction, { language, timeZone, now }: TrackerShape): string[] {
  const words = trackerWordsOf(language)
  const day = (ms: number | null) => (ms === null ? '—' : formatDay(ms, timeZone))
  const due = trackedDue(row)
  return [
    row.incident,
    `A-${row.number}`,
    row.title,
    row.category.name[language],
    row.department.name[language],
    row.owner[language],
    day(row.dueAt),
    day(row.effectAt),
    due !== null && due < now ? words.late : '',
    causeWordsOf(language).statuses[row.status],
    row.verification || '—',
    row.said || '—',
    row.reminder === null ? '—' : words.reminded(formatInstant(row.reminder.at, timeZone), row.reminder.level)
  ]
}
