import type { TimeName } from '../../incident/times.ts'
import { haltTimes, timeNameSchema } from '../../incident/times.ts'
import type { Section } from '../document/document.ts'
import { moments } from '../metrics/moments.ts'
import { wordsOf } from '../words/of.ts'
import type { Making } from './making.ts'

/** What was ever halted or restricted, service by service with its assets. */
export function touchedServices({ state, names, words, language }: Making): string[] {
  const { everyAsset } = wordsOf(language)
  return [...Map.groupBy(state.hits.values(), ({ service }) => service)].map(([service, hits]) => {
    const assets = hits.map(({ asset }) => (asset === '*' ? everyAsset : asset)).join(words.between)
    return `${names.service(service)} (${assets})`
  })
}

/** What it was, what it hit, and each of its times; a time that nobody told is said to be not known. */
export function overviewSection(of: Making): Section {
  const { state, names, words, language, timeOr } = of
  const said = wordsOf(language)
  const { chronology } = said
  const commander = state.commander?.value
  const cause = state.cause?.value
  const touched = touchedServices(of).join(words.between)
  const rows: (readonly [string, string])[] = [
    [chronology.mode, state.drill ? said.drill : said.live],
    [chronology.type, state.type ? names.type(state.type.value) : words.notKnown],
    [chronology.severity, state.severity ? names.severity(state.severity.value) : words.notKnown],
    [chronology.phase, state.phase ? names.phase(state.phase.value) : words.notKnown],
    [words.services, touched === '' ? words.none : touched],
    [
      words.cause,
      cause ? [said.causes[cause.status], cause.text].filter((part) => part !== '').join(': ') : words.notKnown
    ],
    [chronology.commander, commander ? `${commander.person} (${names.role(commander.role)})` : words.notKnown],
    [chronology.declared, timeOr(state.declaredAt)],
    ...timeNameSchema.options
      .filter((name) => state.times.has(name) || (haltTimes as readonly TimeName[]).includes(name))
      .map((name) => [said.times[name], timeOr(timeOf(name, of))] as const),
    [words.closed, state.closed ? timeOr(state.closed.at) : words.notClosed]
  ]
  return {
    id: 'overview',
    title: words.sections.overview,
    parts: [{ kind: 'table', caption: '', columns: words.overviewColumns, rows }]
  }
}

/** A time as it was told; where nobody told it, when the first notice or report went out tells it. */
function timeOf(name: TimeName, { state, basis }: Making): number | null | undefined {
  if (name === 'firstNotice') return moments.firstNoticeAt(basis)
  if (name === 'authorityTold') return moments.firstAuthorityReportAt(basis)
  return state.times.get(name)?.value
}
