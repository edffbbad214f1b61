import type { Language } from '../time.ts'
import { reportWordsEn } from './words-en.ts'
import { reportWordsJa } from './words-ja.ts'

/** A row of column names. */
type Columns<N extends number> = readonly string[] & { readonly length: N }

/** The words of the reports after the event, in one language. Times in them are finished text. */
export type ReportWords = {
  readonly titles: Readonly<Record<'afterAction' | 'summary' | 'chronology', string>>
  readonly notKnown: string
  readonly none: string
  readonly notRecorded: string
  readonly closed: string
  readonly notClosed: string
  readonly services: string
  readonly between: string
  readonly sections: Readonly<Record<SectionId, string>>
  readonly nothing: Readonly<Record<SectionId, string>>
  readonly overviewColumns: Columns<2>
  readonly figureColumns: Columns<4>
  readonly moments: (from: string, to: string) => string
  readonly chart: {
    readonly alt: (from: string, to: string) => string
    readonly table: string
    readonly cut: (all: number, shown: number) => string
    readonly columns: Columns<3>
  }
  readonly lateColumns: Columns<6>
  readonly lateKinds: Readonly<Record<'duty' | 'critical' | 'report' | 'update' | 'outlook', string>>
  readonly stillOpen: string
  readonly skipped: string
  readonly reportPart: (report: string) => string
  readonly nextWord: string
  readonly movedLater: string
  readonly noEnd: string
  readonly escalated: (rule: string, level: number) => string
  readonly decisionColumns: Columns<3>
  readonly waiting: (count: number) => string
  readonly noticeColumns: Columns<4>
  readonly round: (number: number) => string
  readonly onlyNoted: string
  readonly otherLanguage: string
  readonly unapproved: string
  readonly withdrawn: (time: string, reason: string) => string
  readonly corrects: (reason: string) => string
  readonly screenshot: (file: string, hash: string) => string
  readonly noProof: string
  readonly callColumns: Columns<5>
  readonly never: string
  readonly acting: (person: string) => string
  readonly commands: string
  readonly reached: (part: number, whole: number) => string
  readonly escalationColumns: Columns<5>
  readonly level: (level: number, of: number) => string
  readonly notAcknowledged: string
  readonly goesOn: string
  readonly passed: (time: string) => string
  readonly resolved: (time: string, person: string, reason: string) => string
  readonly gateColumns: Columns<5>
  readonly gates: string
  readonly steps: string
  readonly compensation: {
    readonly steps: string
    readonly stepColumns: Columns<4>
    readonly decisions: string
    readonly totals: string
    readonly totalColumns: Columns<5>
    readonly done: string
    readonly open: string
    readonly all: string
  }
  readonly causeColumns: Columns<4>
  readonly lessons: string
  readonly lessonColumns: Columns<2>
  readonly entries: (count: number) => string
  readonly cause: string
  readonly actionColumns: Columns<6>
  readonly summary: {
    readonly touched: (services: string) => string
    readonly lasted: (span: string) => string
    readonly goesOn: (span: string) => string
    readonly outlook: (from: string, to: string) => string
    readonly outlookAt: (time: string) => string
    readonly outlookFrom: (time: string) => string
    readonly outlookUnknown: string
    readonly unknownFigures: (count: number) => string
    readonly late: Readonly<Record<'duties' | 'critical' | 'reports' | 'updates', (count: number) => string>>
    readonly more: (count: number) => string
    readonly moreFigures: (count: number) => string
    readonly notices: (count: number, first: string) => string
  }
}

/** The sections of the reports. */
export const sectionIds = [
  'overview',
  'figures',
  'chart',
  'late',
  'decisions',
  'notices',
  'calls',
  'escalations',
  'gates',
  'compensation',
  'causes',
  'actions'
] as const
export type SectionId = (typeof sectionIds)[number]

/** The words of a language. */
export function reportWordsOf(language: Language): ReportWords {
  return language === 'ja' ? reportWordsJa : reportWordsEn
}
