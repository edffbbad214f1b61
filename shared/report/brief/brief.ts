import { anchorsOf } from '../../incident/duty/due.ts'
import { etaOf } from '../../incident/eta/eta.ts'
import { standingFact } from '../../incident/fact/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { OutboxText } from '../../outbox/message.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { namesOf } from '../names.ts'
import type { Names } from '../names.ts'
import { durationWords, formatInstant } from '../time.ts'
import type { Language } from '../time.ts'
import { wordsOf } from '../words/of.ts'
import { dutyLines, stoppedText } from './brief-lines.ts'
import { briefWordsOf } from './words.ts'

/** What a brief says that the incident does not know: the present moment (ms), and on whose clocks its times are. */
export type BriefSetting = { readonly now: number; readonly timeZone: string }

/**
 * What a department is told at declaration and whenever the phase changes (manual, chapter 2.3), in both languages: what is
 * halted since when, why, who commands, where to join, and what this department does next. The drill mark comes first.
 */
export function briefText(
  state: IncidentState,
  playbook: PlaybookIndex,
  department: string,
  setting: BriefSetting
): OutboxText {
  const inLanguage = (language: Language) => ({
    title: titleOf(state, namesOf(playbook, language, state.addedDuties), language),
    body: bodyOf(state, playbook, department, setting, language)
  })
  return { ja: inLanguage('ja'), en: inLanguage('en') }
}

function titleOf(state: IncidentState, names: Names, language: Language): string {
  const words = briefWordsOf(language)
  const mark = state.drill ? wordsOf(language).drillMark : ''
  const what = [names.phase(state.phase?.value ?? ''), state.title || words.untitled].filter((part) => part !== '')
  return `${mark}${language === 'ja' ? `【${words.heading}】` : `${words.heading}: `}${what.join(language === 'ja' ? ':' : ' – ')}`
}

function bodyOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  department: string,
  { now, timeZone }: BriefSetting,
  language: Language
): string {
  const words = briefWordsOf(language)
  const report = wordsOf(language)
  const names = namesOf(playbook, language, state.addedDuties)
  const at = (ms: number) => formatInstant(ms, timeZone)
  const { halt } = anchorsOf(state)
  const began = now > halt ? [at(halt), `(${words.elapsed(durationWords(now - halt, language))})`].join(' ') : at(halt)
  const resumed = state.times.get('resumed')?.value
  const cause = state.cause?.value
  const commander = state.commander?.value
  const facts: readonly (readonly [string, string])[] = [
    [words.type, [names.type(state.type?.value ?? ''), names.severity(state.severity?.value ?? '')].join(' / ')],
    [words.phase, names.phase(state.phase?.value ?? '')],
    [words.start, began],
    ...(resumed === undefined ? [] : ([[words.resumed, at(resumed)]] as const)),
    [words.stopped, stoppedText(state, playbook, language) || words.nothingStopped],
    [words.cause, cause ? [report.causes[cause.status], cause.text].filter(Boolean).join(': ') : words.notKnown],
    [words.eta, etaText(state, at, words.range) ?? words.notKnown],
    [words.commander, commander ? `${commander.person} (${names.role(commander.role)})` : words.nobody],
    [words.join, joinText(state, language) ?? words.joinUnknown]
  ]
  const mark = state.drill ? [report.drillMark.trim()] : []
  const todo = dutyLines(state, playbook, department, { now, timeZone, language })
  return [
    ...mark,
    ...facts.map(([label, value]) => `${label}: ${value}`),
    '',
    `${words.todo(names.department(department))}:`,
    ...todo.map((line) => `- ${line}`),
    '',
    `${words.asOf}: ${at(now)}`
  ].join('\n')
}

/** Where our own people join, as the fact sheet has it. */
function joinText(state: IncidentState, language: Language): string | undefined {
  const fact = standingFact(state, 'join')
  return fact?.value.kind === 'text' ? fact.value.full[language] : undefined
}

/** The newest estimate that was given, as a moment or a range whose end may be open; undefined where nobody knows. */
function etaText({ estimates, etas }: IncidentState, at: (ms: number) => string, range: string): string | undefined {
  const eta = etaOf(etas)
  const [newest] = [...estimates.values(), ...(eta ? [eta] : [])].toSorted((a, b) => b.at - a.at)
  if (!newest) return undefined
  const { from, to } = newest.value
  if (from === null && to === null) return undefined
  if (from === to && to !== null) return at(to)
  return [from, to].map((end) => (end === null ? '' : at(end))).join(range)
}
