import type { ReportDocument, Section } from '../document/document.ts'
import { markedFileName } from '../file-mark.ts'
import { leftOutLine } from '../privileged.ts'
import { formatDay, zoneLabel } from '../time.ts'
import { wordsOf } from '../words/of.ts'
import { actionsSection } from './actions.ts'
import { callsSection } from './calls.ts'
import { causesSection } from './causes.ts'
import { chartSection } from './chart.ts'
import { decisionsSection } from './decisions.ts'
import { escalationsSection } from './escalations.ts'
import { figuresSection } from './figures.ts'
import { gatesSection } from './gates.ts'
import { lateSection } from './late.ts'
import type { Making, ReportInput } from './making.ts'
import { making } from './making.ts'
import { noticesSection } from './notices.ts'
import { overviewSection } from './overview.ts'
import { summarySections } from './summary.ts'

/** The reports that are made of an incident after the event. */
export const reportKinds = ['afterAction', 'summary'] as const
export type ReportKind = (typeof reportKinds)[number]

const sectionsOf: Readonly<Record<ReportKind, (of: Making) => Section[]>> = {
  afterAction: (of) => [
    overviewSection(of),
    figuresSection(of),
    chartSection(of),
    lateSection(of),
    decisionsSection(of),
    noticesSection(of),
    callsSection(of),
    escalationsSection(of),
    gatesSection(of),
    causesSection(of),
    actionsSection(of)
  ],
  summary: summarySections
}
const fileNames: Readonly<Record<ReportKind, string>> = {
  afterAction: 'after-action-report',
  summary: 'executive-summary'
}

/** A report of an incident in one language, as the log stands at the moment of the input. */
export function reportOf(kind: ReportKind, input: ReportInput): ReportDocument {
  const of = making(input)
  const { state, language, timeZone, now, words, time, leftOut } = of
  const { chronology, drillMark } = wordsOf(language)
  const mark = state.drill ? drillMark : ''
  return {
    language,
    drill: state.drill,
    title: `${mark}${state.title || chronology.untitled} — ${words.titles[kind]}`,
    head: [
      [chronology.madeAt, time(now)],
      [chronology.timeZone, `${timeZone} (${zoneLabel(now, timeZone)})`],
      [chronology.events, String(input.events.length)],
      [chronology.playbook, state.playbook === '' ? words.notKnown : state.playbook.slice(0, 12)]
    ],
    sections: sectionsOf[kind](of),
    leftOut: leftOutLine(leftOut, language),
    fileName: markedFileName(
      `${fileNames[kind]}-${formatDay(state.declaredAt ?? now, timeZone)}-${language}`,
      state.drill
    )
  }
}
