import { assertNever } from '../../assert-never.ts'
import type { ReportDocument, Section } from '../document/document.ts'
import { markedFileName } from '../file-mark.ts'
import { leftOutLine } from '../privileged.ts'
import { formatDay, zoneLabel } from '../time.ts'
import { wordsOf } from '../words/of.ts'
import { actionsSection } from './actions.ts'
import { callsSection } from './calls.ts'
import { causesSection } from './causes.ts'
import { chartSection } from './chart.ts'
import { drillSections } from './drill.ts'
import { chronologySections } from './chronology.ts'
import { compensationSection } from './compensation.ts'
import { decisionsSection } from './decisions.ts'
import { escalationsSection } from './escalations.ts'
import { figuresSection } from './figures.ts'
import { gatesSection } from './gates.ts'
import { lateSection } from './late.ts'
import type { Making, ReportInput } from './making.ts'
import { making } from './making.ts'
import { noticesSection } from './notices.ts'
import { overviewSection } from './overview.ts'
import { onOnePage } from './one-page.ts'
import { twoLines } from './summary.ts'

/** The reports that are made of an incident after the event. */
export const reportKinds = ['afterAction', 'summary', 'chronology'] as const
export type ReportKind = (typeof reportKinds)[number]

const fileNames: Readonly<Record<ReportKind, string>> = {
  afterAction: 'after-action-report',
  summary: 'executive-summary',
  chronology: 'chronology'
}

/** A report of an incident in one language, as the log stands at the moment of the input. */
export function reportOf(kind: ReportKind, input: ReportInput): ReportDocument {
  const of = making(input)
  const make = (sections: Section[]) => documentOf(kind, of, sections)
  switch (kind) {
    case 'afterAction':
      return make(afterActionSections(of))
    case 'summary':
      return onOnePage(of, make)
    case 'chronology':
      return make(chronologySections(of))
    default:
      return assertNever(kind)
  }
}

function afterActionSections(of: Making): Section[] {
  return [
    overviewSection(of),
    ...drillSections(of),
    figuresSection(of),
    chartSection(of),
    lateSection(of),
    decisionsSection(of),
    noticesSection(of),
    callsSection(of),
    escalationsSection(of),
    gatesSection(of),
    compensationSection(of),
    causesSection(of),
    actionsSection(of)
  ]
}

function documentOf(kind: ReportKind, of: Making, sections: Section[]): ReportDocument {
  const { state, language, timeZone, now, words, time, leftOut, events } = of
  const { chronology, drillMark } = wordsOf(language)
  const mark = state.drill ? drillMark : ''
  const onePage = kind === 'summary'
  const title = state.title || chronology.untitled
  return {
    language,
    drill: state.drill,
    onePage,
    title: `${mark}${onePage ? twoLines(title, 0.7) : title} — ${words.titles[kind]}`,
    head: [
      [chronology.madeAt, time(now)],
      [chronology.timeZone, `${timeZone} (${zoneLabel(now, timeZone)})`],
      [chronology.events, String(events.length)],
      [chronology.playbook, state.playbook === '' ? words.notKnown : state.playbook.slice(0, 12)]
    ],
    sections,
    leftOut: leftOutLine(leftOut, language),
    fileName: markedFileName(
      `${fileNames[kind]}-${formatDay(state.declaredAt ?? now, timeZone)}-${language}`,
      state.drill
    )
  }
}
